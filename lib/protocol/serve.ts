import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type MessageType, messages, type Request, type Response } from './messages';

/** Who sent a message, as the browser (never the sender) says. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  /** Address of the sending document. */
  url: string | undefined;
}

export type Handlers = {
  [T in MessageType]?: (request: Request<T>, sender: Sender) => Promise<Response<T>>;
};

const envelope = z.object({ type: z.string(), data: z.unknown() });

/**
 * Answers the given messages; others are left to other listeners. Answers through `sendResponse` and
 * `return true`: the one style that Chromium, Firefox and webextension-polyfill all accept. Only this
 * extension's own documents are answered.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender, sendResponse: (answer: unknown) => void): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const parsed = envelope.safeParse(raw);
      if (!parsed.success || !(parsed.data.type in handlers)) return undefined;
      const type = parsed.data.type as MessageType;
      const request = messages[type].request.safeParse(parsed.data.data);
      if (!request.success) {
        sendResponse({ ok: false, error: `"${type}" came in a shape that is not its own` });
        return undefined;
      }
      const handler = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
      handler(request.data, { tabId: sender.tab?.id, frameId: sender.frameId, url: sender.url }).then(
        (value) => sendResponse({ ok: true, value }),
        (error: unknown) =>
          sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
      return true;
    },
  );
}
