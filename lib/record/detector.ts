import type { Browser } from 'wxt/browser';
import { watchLocation } from '@/lib/helpdesks/watch-location';
import type { TabConfig } from '@/lib/protocol/messages';
import type { ToPanel } from '@/lib/protocol/record-channel';
import { PANEL_PORT } from '@/lib/protocol/record-link';
import { openBridge, type TabBridge, takeBridge } from '@/lib/protocol/tab-bridge';
import { refKey } from './customer-record';

type Answer = { ok: true; value: TabConfig } | { ok: false } | undefined;
type Message = { type?: unknown; data?: unknown };

/**
 * The script on every page of a helpdesk: watches which record is open, fetches the record script with the first
 * one, and passes on what the agent chose and the side panel that follows the tab. `locate` says which record an address
 * names.
 */
export function startDetector(browser: TabBridge['browser'], locate: TabBridge['locate']): void {
  const { runtime } = browser;
  const earlier = takeBridge();
  // Injected twice, as happens just after installation; an older extension's script makes way.
  earlier?.check();
  if (earlier && !earlier.signal.aborted) return;

  const life = new AbortController();
  const { signal } = life;
  const bridge = openBridge({
    browser,
    signal,
    check: () => runtime?.id || life.abort(),
    locate,
    look: () => look(),
    ref: undefined,
    config: undefined,
    panel: undefined,
  });
  /** The record script is in this tab or on its way. */
  let injected = false;
  /** How often the worker has told of the agent's choices. */
  let told = 0;

  const look = () => {
    bridge.check();
    if (signal.aborted) return;
    const ref = bridge.config?.active === false ? undefined : bridge.locate(new URL(location.href));
    if ((ref && refKey(ref)) === (bridge.ref && refKey(bridge.ref))) return;
    bridge.ref = ref;
    if (injected || !ref) bridge.onRecord?.(ref);
    else ask(ref.helpdesk);
  };

  const ask = (helpdesk: string) => {
    const before = told;
    injected = true;
    runtime.sendMessage({ type: 'inject-record-script', data: { helpdesk } }).then(
      (answer: Answer) => {
        injected = !!bridge.onRecord;
        // What was told meanwhile is newer.
        if (answer?.ok && before === told) configure(answer.value);
      },
      () => {
        injected = false;
      },
    );
  };

  const configure = (config: TabConfig) => {
    told += 1;
    bridge.config = config;
    if (config.home === 'page') {
      bridge.panel?.disconnect();
      bridge.panel = undefined;
    }
    bridge.onHome?.();
    look();
  };

  watchLocation(look, signal);
  // A page that comes back from the browser's cache was told nothing in between.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      const ref = persisted && bridge.locate(new URL(location.href));
      if (ref) ask(ref.helpdesk);
    },
    { signal },
  );
  runtime.onMessage.addListener(
    ({ type, data }: Message, { id }: Browser.runtime.MessageSender, answer: (value: unknown) => void) => {
      if (id !== runtime.id) return;
      if (type === 'toggle-panel')
        answer({ ok: true, value: { shown: (bridge.ref && bridge.onToggle?.()) ?? false } });
      if (type !== 'configure-tab') return;
      configure(data as TabConfig);
      answer({ ok: true, value: {} });
    },
  );
  runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== runtime.id) return;
    // A tab lies in one window, which has one side panel.
    bridge.panel?.disconnect();
    bridge.panel = port;
    port.onDisconnect.addListener(() => {
      bridge.check();
      if (bridge.panel !== port) return;
      bridge.panel = undefined;
      bridge.onHome?.();
    });
    if (bridge.onHome) bridge.onHome();
    else if (!bridge.ref) port.postMessage({ type: 'opened', sequence: 0, ref: null } satisfies ToPanel);
    // The panel would not be at the side if the agent had not put it there: what was told is old.
    if (bridge.ref && bridge.config?.home === 'page') ask(bridge.ref.helpdesk);
  });
  look();
}
