import { insert } from '@/lib/composer/insert';
import { readDraft } from '@/lib/composer/read';
import { createPanelFrame } from '@/lib/frame/panel-frame';
import { panelAddress } from '@/lib/frame/panel-url';
import type { Adapter } from '@/lib/helpdesks/adapter';
import { onNamedHost } from '@/lib/helpdesks/hosts';
import { offerPort } from '@/lib/protocol/handshake';
import type { PanelLayout } from '@/lib/protocol/record-channel';
import { portLink, type TabLink } from '@/lib/protocol/record-link';
import { takeBridge } from '@/lib/protocol/tab-bridge';
import { followRecords } from './follow';

/**
 * The record script of one helpdesk: in a tab that has shown a record it reads records, holds the panel's frame
 * and fills the composer. Each helpdesk has a script of its own, so that a tab carries one adapter.
 */
export async function startRecordScript(adapter: Adapter): Promise<void> {
  const bridge = takeBridge();
  if (!bridge || bridge.onRecord) return;
  // Taken before anything is waited for: just after installation the script is injected twice, and the second
  // one would put another panel beside the first.
  bridge.onRecord = () => {};
  const { runtime, storage } = bridge.browser;
  const { url, origin } = panelAddress(runtime, onNamedHost(new URL(location.href)));
  let link: TabLink | undefined;

  const follower = followRecords({
    adapter,
    insert,
    readDraft,
    send: (message) => link?.send(message),
    settled: () => frame.arrange(),
    signal: bridge.signal,
  });
  let layout: PanelLayout | undefined;
  const frame = await createPanelFrame(bridge, url, follower.controls, ({ shape, side, squeezed }) => {
    layout = { collapsed: shape === 'tab', side, squeezed };
    link?.send({ type: 'layout', layout });
  });
  if (bridge.signal.aborted) return;

  frame.host.frame.addEventListener(
    'load',
    async () => {
      const window = frame.host.frame.contentWindow;
      if (!window) return;
      link?.close();
      // Fails where the extension was reloaded meanwhile: then a newer script makes a frame of its own.
      const port = await offerPort(window, origin, storage.local).catch(() => undefined);
      if (!port) return;
      link = portLink(port);
      link.listen((message) => {
        if (message.type === 'collapse') frame.collapse();
        else if (message.type === 'label') frame.host.label(message.text);
        else if (message.type === 'set-side') frame.setSide(message.side);
        else void follower.receive(message);
      });
      for (const message of follower.replay()) link.send(message);
      if (layout) link.send({ type: 'layout', layout });
    },
    { signal: bridge.signal },
  );

  // In a task of its own: making the frame and reading a long thread at once would hold the page up.
  await new Promise((resolve) => setTimeout(resolve));
  if (bridge.signal.aborted) return;
  bridge.onRecord = (ref) => {
    frame.present(ref !== undefined);
    follower.open(ref);
  };
  bridge.onToggle = () => frame.toggle();
  bridge.onRecord(bridge.ref);
}
