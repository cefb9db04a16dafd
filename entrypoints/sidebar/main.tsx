import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/sidebar/sidebar.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { corrections } from '@/lib/corrections/corrections';
import { startTexts } from '@/lib/i18n/i18n';
import { mayAskApi } from '@/lib/panel/api-consent';
import { watchHands } from '@/lib/panel/hands';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import { guardClicks } from '@/lib/panel/visibility';
import { acceptPort } from '@/lib/protocol/handshake';
import { portLink } from '@/lib/protocol/record-link';
import { DEFAULT_SETTINGS, settings, writtenLanguages } from '@/lib/storage/settings';
import { App } from './App';
import { createFiles } from './files';
import { createOwnCustoms, seen } from './memories';
import { followTeam } from './team';
import { whenAdvised } from './when-advised';

/** Local times and waiting times move on this often, in milliseconds. */
const TICK_MS = 30_000;

/** In a helpdesk's page; else the browser's side panel. */
const framed = window.top !== window;
/** In Studio, which shows the panel as agents will see it. The page of a helpdesk is never of this origin. */
const preview = framed && inOwnPage() ? await import('./preview') : undefined;
// Listens before anything else: the port comes with the page's load event and is offered once.
const port = framed && !preview ? acceptPort(window, browser.storage.local) : undefined;
const detection = import('./detection');
const team = followTeam();
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// Settings that can't be read are the defaults.
const reading = settings.get().catch(() => DEFAULT_SETTINGS);
const [own, texts] = await Promise.all([reading, startTexts(reading)]);
let current = own;

const files = createFiles();
void files.knowledge.load(['global']);
const ownCustoms = createOwnCustoms(files.knowledge);
const session = createPanelSession({
  corrections,
  detect: async (record, correction) => (await detection).detectRecord(record, correction),
  languageOf: async (text) => (await detection).languageOf(text),
  seen: seen.of,
  own: () => ownCustoms(writtenLanguages(current, navigator.languages), current.agentRegion),
  desk: () => ({ zone: Temporal.Now.timeZoneId(), region: current.agentRegion }),
  team: team.first,
  busy: () => hands.busy(),
  ...files,
  mayAsk: (ref) => mayAskApi(ref, current),
  kept: keepAnswers(browser.storage.session ?? memoryStorage(), Date.now),
  languages: () => ({
    agentLanguages: writtenLanguages(current, navigator.languages),
    teamLanguage: current.teamLanguage,
  }),
  now: () => Temporal.Now.instant(),
  ...preview?.tools,
});
const hands = watchHands(document, () => void session.showTeam());
// In Studio the draft lies in its place.
if (!preview) team.watch((layer) => void session.teamChanged(layer));
whenAdvised(session, async () => {
  await (await detection).loadTheRest();
  session.refresh();
});
settings.watch((changed) => {
  current = changed;
  session.refresh();
});
setInterval(session.tick, TICK_MS);

const side = framed ? undefined : await (await import('./side')).startSide(session, own);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <App
      session={session}
      knowledge={files.knowledge}
      territory={files.territory}
      home={home}
      side={side}
      wantedRemarks={() => current}
      preview={!!preview}
    />,
  );
  preview?.startPreview(session, root);
  if (port) guardClicks(root, (visible) => root.toggleAttribute('data-covered', !visible));
}
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) session.collapse();
});
void port?.then((opened) => session.connect(portLink(opened), texts.t('panel.openTab')));

/** Where the agent is at home, as they said it. */
function home() {
  const [language] = writtenLanguages(current, navigator.languages);
  return current.agentRegion ? { language, region: current.agentRegion } : undefined;
}

/** A page of another origin tells nobody what it is. */
function inOwnPage(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    return false;
  }
}
