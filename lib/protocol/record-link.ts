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
