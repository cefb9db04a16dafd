import { toParagraphs } from '../html';

/**
 * Hands the text over as a paste, plain and as HTML. For editors that keep a model of their own and would lose
 * what `execCommand` writes into the page.
 *
 * Firefox (measured in 153) ignores the `clipboardData` that a constructor is given and makes an empty one, and
 * the page's scripts may not read what a content script put into it. So the event's own is filled, through the
 * page's view of it where there is one.
 */
export function paste(root: HTMLElement, text: string): void {
  const event: ClipboardEvent & { wrappedJSObject?: ClipboardEvent } = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const { clipboardData } = event.wrappedJSObject ?? event;
  clipboardData?.setData('text/plain', text);
  clipboardData?.setData('text/html', toParagraphs(text));
  root.dispatchEvent(event);
}
