import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/welcome/welcome.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/Welcome';
import { grantedHosts } from '@/lib/helpdesks/registration';
import { startTexts } from '@/lib/i18n/i18n';
import { grantHelpdesk } from '@/lib/packs/team-hosts';
import { getPolicy, watchPolicy } from '@/lib/policy/managed';
import { settings, writtenLanguages } from '@/lib/storage/settings';

const i18n = await startTexts();
const root = createRoot(document.getElementById('root') as HTMLElement);

async function render(): Promise<void> {
  const [own, rules, hosts, policy] = await Promise.all([
    settings.get(),
    settings.rules(),
    grantedHosts(browser),
    getPolicy(),
  ]);
  root.render(
    <Welcome
      settings={own}
      rules={rules}
      browserLanguages={writtenLanguages({ ...own, agentLanguages: [] }, navigator.languages)}
      save={(changed) => settings.set(changed).finally(render)}
      hosts={hosts}
      offered={policy.hosts.filter(({ pattern }) => !hosts.includes(pattern))}
      grant={(pattern) => grantHelpdesk([pattern]).finally(render)}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />,
  );
}
const nameDocument = () => {
  document.title = i18n.t('welcome.title');
};
nameDocument();
i18n.on('languageChanged', nameDocument);
await render();
settings.watch(() => void render());
watchPolicy(() => void render());
