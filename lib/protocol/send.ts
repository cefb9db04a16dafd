import { browser } from 'wxt/browser';
import type { MessageType, Request, Response } from './messages';

type Answer<T extends MessageType> =
  | { ok: true; value: Response<T> }
  | { ok: false; error: string }
  | undefined;

/** Asks the worker. Throws with the other side's reason, or when nobody answers. */
export async function send<T extends MessageType>(type: T, data: Request<T>): Promise<Response<T>> {
  return unwrap(type, (await browser.runtime.sendMessage({ type, data })) as Answer<T>);
}

/** Asks the content script of one tab (top frame). Throws as `send` does. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  data: Request<T>,
): Promise<Response<T>> {
  return unwrap(type, (await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 })) as Answer<T>);
}

function unwrap<T extends MessageType>(type: T, answer: Answer<T>): Response<T> {
  if (!answer) throw new Error(`nobody answered "${type}"`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
