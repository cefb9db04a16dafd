import { onNamedHost } from '@/lib/helpdesks/hosts';
import { offerPort } from '@/lib/protocol/handshake';
import type { FromPanel, PanelLayout, ToPanel } from '@/lib/protocol/record-channel';
import { portLink, type TabLink } from '@/lib/protocol/record-link';
import type { TabBridge } from '@/lib/protocol/tab-bridge';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { panelAddress } from './panel-url';

export interface FramedPanel {
  /** Lays the panel out anew, e.g. when controls of the helpdesk appeared. */
  arrange(): void;
  /** Another record came on screen, or none. */
  present(shown: boolean): void;
  /** Answers whether the panel is open afterwards. */
  toggle(): boolean;
  /** Takes it out of the page, so that its document ends. */
  close(): void;
}

/**
 * The panel in the helpdesk's page. `connected` gets a link each time that the frame has loaded; what concerns the
 * frame alone (`collapse`, `label`, `set-side`, `layout`) is seen to here.
 */
export function framePanel(
  bridge: TabBridge,
  controls: () => readonly Element[],
  connected: (link: TabLink) => void,
): FramedPanel {
  const { runtime, storage } = bridge.browser;
  const { url, origin } = panelAddress(runtime, onNamedHost(new URL(location.href)));
  const life = new AbortController();
  const { signal } = life;
  const close = () => life.abort();
  bridge.signal.addEventListener('abort', close, { signal });

  let frame: PanelFrame | undefined;
  let link: TabLink | undefined;
  let layout: PanelLayout | undefined;
  const sayLayout = () => layout && link?.send({ type: 'layout', layout });

  void createPanelFrame({
    panelUrl: url,
    area: storage.local,
    collapsed: bridge.config?.collapsed ?? false,
    controls,
    placed({ shape, side, squeezed }) {
      layout = { collapsed: shape === 'tab', side, squeezed };
      sayLayout();
    },
    signal,
  }).then((made) => {
    if (signal.aborted) return;
    frame = made;
    const { host } = made;
    host.frame.addEventListener(
      'load',
      async () => {
        const window = host.frame.contentWindow;
        // Fails where the extension was reloaded meanwhile: then a newer script makes a frame of its own.
        const port = window && (await offerPort(window, origin, storage.local).catch(() => undefined));
        if (!port || signal.aborted) return;
        // Closed from the other end as well, when the extension goes and takes its frames along.
        port.addEventListener('close', bridge.check);
        const own = portLink<FromPanel, ToPanel>(port);
        link = {
          ...own,
          listen: (listener) =>
            own.listen((message) => {
              // The frame outlives an extension that was switched off, until somebody uses it.
              bridge.check();
              if (message.type === 'collapse') made.collapse();
              else if (message.type === 'label') host.label(message.text);
              else if (message.type === 'set-side') made.setSide(message.side);
              else listener(message);
            }),
        };
        connected(link);
        sayLayout();
      },
      { signal },
    );
    made.present(bridge.ref !== undefined);
  });

  return {
    arrange: () => frame?.arrange(),
    present: (shown) => frame?.present(shown),
    toggle: () => frame?.toggle() ?? false,
    close,
  };
}
