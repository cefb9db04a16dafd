import type { Composing } from '@/lib/composer/composing';
import { type FramedPanel, framePanel } from '@/lib/frame/framed-panel';
import type { Adapter } from '@/lib/helpdesks/adapter';
import { PREVIEW_PORT, runtimeLink, type TabLink } from '@/lib/protocol/record-link';
import { takeBridge } from '@/lib/protocol/tab-bridge';
import { followRecords } from './follow';

/**
 * The record script of one helpdesk: in a tab that has shown a record it reads records, fills the composer, and
 * holds the panel's frame or answers the side panel. Each helpdesk has a script of its own, so that a tab carries
 * one adapter. There is one link at a time, so that two panels never ask the helpdesk about the same tab.
 */
export function startRecordScript(adapter: Adapter): void {
  const bridge = takeBridge();
  // Just after installation the script is injected twice.
  if (!bridge || bridge.onRecord) return;
  let link: TabLink | undefined;
  let framed: FramedPanel | undefined;
  let side: typeof bridge.panel;
  const previews = new Set<TabLink>();

  let fetching: Promise<Composing> | undefined;
  const composing = () => {
    fetching ??= bridge.browser.runtime.sendMessage({ type: 'inject-composer', data: {} }).then(() => {
      if (bridge.composing) return bridge.composing;
      throw new Error('the composer did not come');
    });
    fetching.catch(() => {
      fetching = undefined;
    });
    return fetching;
  };
  const follower = followRecords({
    adapter,
    composing,
    send(message) {
      link?.send(message);
      for (const preview of previews) preview.send(message);
    },
    settled: () => framed?.arrange(),
    signal: bridge.signal,
  });
  const connect = (next: TabLink | undefined) => {
    link?.close();
    if (!next) follower.unmark();
    link = next;
    link?.listen((message) => void follower.receive(message));
    for (const message of follower.replay()) link?.send(message);
  };

  const { runtime } = bridge.browser;
  runtime.onConnect.addListener((port) => {
    if (port.name !== PREVIEW_PORT || port.sender?.id !== runtime.id || bridge.signal.aborted) return;
    const preview: TabLink = runtimeLink(port);
    previews.add(preview);
    port.onDisconnect.addListener(() => previews.delete(preview));
    for (const message of follower.replay()) preview.send(message);
  });

  bridge.onHome = () => {
    const { config, ref, panel } = bridge;
    if (config?.home !== 'page' || !config.active) {
      if (framed) connect(undefined);
      framed?.close();
      framed = undefined;
    } else if (ref) framed ??= framePanel(bridge, follower.controls, connect);
    const wanted = config?.home === 'side' ? panel : undefined;
    if (wanted === side) return;
    side = wanted;
    connect(side && runtimeLink(side));
  };
  bridge.onToggle = () => framed?.toggle() ?? false;
  bridge.onRecord = (ref) => {
    bridge.onHome?.();
    framed?.present(ref !== undefined);
    follower.open(ref);
  };
  // In a task of its own: making the frame and reading a long thread at once would hold the page up.
  setTimeout(() => {
    if (!bridge.signal.aborted && !follower.replay().length) bridge.onRecord?.(bridge.ref);
  });
}
