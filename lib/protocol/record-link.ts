import type { Browser } from 'wxt/browser';
import type { FromPanel, ToPanel } from './record-channel';

/** One end of the connection between a helpdesk tab and the panel page, whatever carries it. */
export interface RecordLink<In, Out> {
  send(message: Out): void;
  /** Messages that came before the first listener are kept for it. */
  listen(listener: (message: In) => void): void;
  close(): void;
}

export type PanelLink = RecordLink<ToPanel, FromPanel>;
export type TabLink = RecordLink<FromPanel, ToPanel>;

/** A link over one `MessagePort`. */
export function portLink<In, Out>(port: MessagePort): RecordLink<In, Out> {
  return {
    send: (message) => port.postMessage(message),
    listen(listener) {
      port.onmessage = (event: MessageEvent<In>) => listener(event.data);
    },
    close: () => port.close(),
  };
}

/**
 * The panel's end with the tab's sequence numbers raised by `by`: those of one tab say nothing about another's, so a
 * panel that goes from tab to tab counts on instead, and nothing of the last tab passes for the next one's.
 */
export function countingFrom(by: number, link: PanelLink): PanelLink {
  return {
    send: (message) =>
      link.send('sequence' in message ? { ...message, sequence: message.sequence - by } : message),
    listen: (listener) =>
      link.listen((message) =>
        listener('sequence' in message ? { ...message, sequence: message.sequence + by } : message),
      ),
    close: () => link.close(),
  };
}

/** Name of the port from the browser's side panel to the tab that it follows. */
export const PANEL_PORT = 'savoir-panel';
/** Name of the port from Studio's preview to a tab whose record it shows: told what the panel is told, never listened to. */
export const PREVIEW_PORT = 'savoir-preview';

/** A link over a port of the extension's own messaging. Messages after its end are dropped. */
export function runtimeLink<In, Out>(port: Browser.runtime.Port): RecordLink<In, Out> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    send(message) {
      if (open) port.postMessage(message);
    },
    listen: (listener) => port.onMessage.addListener(listener),
    close() {
      open = false;
      port.disconnect();
    },
  };
}
