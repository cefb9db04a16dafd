import { isQuotation, startsQuotation } from './quoted-html';

/** Beyond this many UTF-16 units, or nodes, an element is not read further: bounded work on any page. */
const WALK_LIMIT = 20_000;
const BLOCK = /^(?:ADDRESS|BLOCKQUOTE|DIV|D[LTD]|H[1-6R]|LI|[OU]L|P|PRE|SECTION|TABLE|TR)$/;

export interface PlainTextOptions {
  /** Selector of elements that are not part of the text. */
  skip?: string;
  /** Selector of elements, besides `pre`, in which line breaks of the source are line breaks of the text. */
  preformatted?: string;
  /** True where a paragraph is followed by a blank line (mail); false where it is one line (an editor). */
  spaced?: boolean;
  /** Where so much is not wanted: the limit in UTF-16 units and in nodes. */
  limit?: number;
}

/** Marks every line of the text from `start` on as quoted. */
const marked = (text: string, start: number): string =>
  text.slice(0, start) + text.slice(start).replace(/^(?=.|\n)/gm, '> ');

/** Text of `root` as its reader sees it: lines end with `\n`, lines that a mail program quotes begin with `> `. */
export function plainText(
  root: Node,
  { skip, preformatted, spaced, limit = WALK_LIMIT }: PlainTextOptions = {},
): string {
  let text = '';
  let nodes = 0;
  let quotedFrom: number | undefined;
  const newLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node, verbatim: boolean) => {
    for (const child of node.childNodes) {
      nodes += 1;
      if (text.length > limit || nodes > limit) return;
      if (child.nodeType === 3) {
        const value = (child.nodeValue ?? '').slice(0, limit);
        const words = verbatim ? value : value.replace(/[ \t\r\n]+/g, ' ');
        text += !verbatim && (!text || /\s$/.test(text)) ? words.replace(/^ /, '') : words;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (skip && element.matches(skip)) continue;
      // A forwarded mail has the same marks; where nothing stands above, it is all there is to read.
      if (quotedFrom === undefined && startsQuotation(element) && text.trim()) {
        newLine();
        quotedFrom = text.length;
      }
      const inside =
        verbatim || element.nodeName === 'PRE' || !!(preformatted && element.matches(preformatted));
      if (element.nodeName === 'BR') {
        // The break that keeps an empty or finished paragraph open is no line of its own.
        if (element.nextSibling || !BLOCK.test(node.nodeName) || !node.textContent) text += '\n';
      } else if (BLOCK.test(element.nodeName)) {
        newLine();
        const start = text.length;
        walk(element, inside);
        if (quotedFrom === undefined && isQuotation(element)) text = marked(text, start);
        newLine();
        if (spaced && element.nodeName === 'P') text += '\n';
      } else walk(element, inside);
    }
  };
  walk(root, !!preformatted && root.nodeType === 1 && (root as Element).matches(preformatted));
  if (quotedFrom !== undefined) text = marked(text, quotedFrom);
  return text
    .slice(0, limit)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
