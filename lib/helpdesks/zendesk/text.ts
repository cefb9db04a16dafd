import { NOT_WORDS } from './selectors';

/** More than this of one message is never needed, and keeps the work bounded. In UTF-16 units. */
const MAX_LENGTH = 20_000;
const BLOCK = /^(?:ADDRESS|BLOCKQUOTE|DIV|D[LTD]|H[1-6R]|LI|[OU]L|P|PRE|SECTION|TABLE|TR)$/;

/** Plain text of a message's HTML: line breaks kept as `\n`, controls and translations left out. */
export function textOf(body: Element): string {
  let text = '';
  const newLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node, preformatted: boolean) => {
    for (const child of node.childNodes) {
      if (text.length > MAX_LENGTH) return;
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? '';
        const words = preformatted ? value : value.replace(/[ \t\r\n]+/g, ' ');
        text += /\s$/.test(text) || !text ? words.replace(/^ /, '') : words;
      } else if (child.nodeType === 1 && !(child as Element).matches(NOT_WORDS)) {
        const name = child.nodeName;
        if (name === 'BR') text += '\n';
        else if (BLOCK.test(name)) {
          newLine();
          walk(child, preformatted || name === 'PRE');
          newLine();
          // A blank line between paragraphs, as the reader sees it.
          if (name === 'P' && text) text += '\n';
        } else walk(child, preformatted);
      }
    }
  };
  // Chat messages are bare text whose line breaks only the style shows; asking for the style would force one.
  walk(body, !(body.querySelector('.zd-comment') ?? body).querySelector('br,p,div,li,td'));
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
