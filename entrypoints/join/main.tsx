import '@/lib/jitless';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/join/join.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Join } from '@/components/join/Join';
import { Closed } from '@/components/pages/Closed';
import { startTexts } from '@/lib/i18n/i18n';
import { STUDIO_TEXTS } from '@/lib/i18n/languages';
import { membership } from '@/lib/packs/team';
import { getPolicy } from '@/lib/policy/managed';
import { allowAddresses, joinTeam, leaveTeam } from './join-team';
import { readFile, readText } from './read-invitation';

const i18n = await startTexts(undefined, [STUDIO_TEXTS]);
const root = createRoot(document.getElementById('root') as HTMLElement);
const { t } = i18n;
/** Joining happens only where the agent sees the whole page: in a frame its clicks could be another's. */
const framed = window.top !== window;
const initial = location.hash.slice(1);

async function render(): Promise<void> {
  const [joined, { features }] = await Promise.all([membership.get().catch(() => undefined), getPolicy()]);
  if (!features.joining) {
    root.render(<Closed title={t('studio.join.title')}>{t('policy.joiningClosed')}</Closed>);
    return;
  }
  const current = joined && {
    team: joined.team,
    name: joined.document?.name ?? joined.name,
    by: joined.by,
  };
  root.render(
    <Join
      current={current}
      initial={framed ? '' : initial}
      framed={framed}
      files={features.packFiles}
      read={readText}
      readFile={readFile}
      join={(proposal) => joinTeam(proposal, t)}
      allow={allowAddresses}
      leave={() => leaveTeam(t).finally(render)}
      openSettings={() => {
        location.href = '/options.html#team';
      }}
      // A script may close only what a script opened; where it may not, the agent closes the tab.
      close={() =>
        void browser.tabs
          .getCurrent()
          .then((tab) => (tab?.id === undefined ? undefined : browser.tabs.remove(tab.id)))
      }
    />,
  );
}
const nameDocument = () => {
  document.title = i18n.t('studio.join.pageTitle');
};
nameDocument();
i18n.on('languageChanged', nameDocument);
await render();
