import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/welcome/welcome.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/Welcome';
import { grantedHosts } from '@/lib/helpdesks/registration';
import { startTexts } from '@/lib/i18n/i18n';
import { settings, writtenLanguages } from '@/lib/storage/settings';

const i18n = await startTexts();
const root = createRoot(document.getElementById('root') as HTMLElement);

async function render(): Promise<void> {
  const [own, hosts] = await Promise.all([settings.get(), grantedHosts(browser)]);
  root.render(
    <Welcome
      settings={own}
      browserLanguages={writtenLanguages({ ...own, agentLanguages: [] }, navigator.languages)}
      save={(changed) => settings.set(changed).finally(render)}
      hosts={hosts}
      grant={(pattern) => browser.permissions.request({ origins: [pattern] }).finally(render)}
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
