import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/options/options.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/Options';
import type { FeedbackEvent } from '@/lib/feedback/event';
import { toCsv, toJson } from '@/lib/feedback/export';
import { feedbackLog } from '@/lib/feedback/log';
import { grantedHosts } from '@/lib/helpdesks/registration';
import { startTexts } from '@/lib/i18n/i18n';
import { settings, writtenLanguages } from '@/lib/storage/settings';

const i18n = await startTexts(browser.i18n.getUILanguage());
document.title = i18n.t('options.title');
const root = createRoot(document.getElementById('root') as HTMLElement);

function download(format: 'csv' | 'json', events: readonly FeedbackEvent[]): void {
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([format === 'csv' ? toCsv(events) : toJson(events)], { type }));
  link.download = `savoir-feedback-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function render(): Promise<void> {
  let events: FeedbackEvent[] | undefined;
  let problem: string | undefined;
  try {
    events = await feedbackLog.all();
  } catch (error) {
    problem = String(error);
  }
  const [own, hosts] = await Promise.all([settings.get(), grantedHosts(browser)]);
  root.render(
    <Options
      settings={own}
      browserLanguages={writtenLanguages({ ...own, agentLanguages: [] }, navigator.languages)}
      save={async (changed) => {
        await settings.set(changed);
        await render();
      }}
      hosts={hosts}
      revoke={(host) => void browser.permissions.remove({ origins: [host] }).then(render)}
      events={events}
      problem={problem}
      remove={(id) => void feedbackLog.remove(id).then(render)}
      download={(format) => download(format, events ?? [])}
    />,
  );
}
await render();
// Clicks in a panel show here when the page is looked at again.
addEventListener('focus', () => void render());
