import { toParagraphs } from '../html';

/** Hands the text over as a paste, plain and as HTML. */
export const pasteHtml = (root: HTMLElement, text: string): void => paste(root, text, toParagraphs(text));

/** Hands the text over as a paste of plain text alone. */
export const pasteText = (root: HTMLElement, text: string): void => paste(root, text);

/**
 * For editors that keep a model of their own and would lose what `execCommand` writes into the page.
 *
 * Firefox (measured in 153) ignores the `clipboardData` that a constructor is given and makes an empty one, and
 * the page's scripts may not read what a content script put into it. So the event's own is filled, through the
 * page's view of it where there is one.
 */
function paste(root: HTMLElement, text: string, html?: string): void {
  const event: ClipboardEvent & { wrappedJSObject?: ClipboardEvent } = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const { clipboardData } = event.wrappedJSObject ?? event;
  clipboardData?.setData('text/plain', text);
  if (html) clipboardData?.setData('text/html', html);
  root.dispatchEvent(event);
}
