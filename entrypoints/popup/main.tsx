import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup, type PopupSite } from '@/components/popup/Popup';
import { onNamedHost } from '@/lib/helpdesks/hosts';
import { startTexts } from '@/lib/i18n/i18n';

/** The site of the tab that the popup was opened on; the click on the toolbar button lets us see its address. */
async function currentSite(): Promise<{ site: PopupSite; pattern: string }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? new URL(tab.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return { site: { state: 'unsupported', host: '' }, pattern: '' };
  // Match patterns have no port: a permission is for every port of the host.
  const pattern = `${url.protocol}//${url.hostname}/*`;
  if (onNamedHost(url)) return { site: { state: 'named', host: url.hostname }, pattern };
  const granted = await browser.permissions.contains({ origins: [pattern] });
  return { site: { state: granted ? 'granted' : 'possible', host: url.hostname }, pattern };
}

await startTexts(browser.i18n.getUILanguage());
const root = createRoot(document.getElementById('root') as HTMLElement);

async function render(): Promise<void> {
  const { site, pattern } = await currentSite();
  root.render(
    <Popup
      site={site}
      // Asked for straight from the click: the browser refuses a permission prompt without one.
      grant={() => void browser.permissions.request({ origins: [pattern] }).then(render)}
      revoke={() => void browser.permissions.remove({ origins: [pattern] }).then(render)}
      openSettings={() => void browser.runtime.openOptionsPage().then(() => close())}
    />,
  );
}
await render();
