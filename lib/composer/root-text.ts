import { isFiller } from './bare';
import type { DraftSpan } from './locate-span';

/** Beyond this many UTF-16 units an editor's text is not read: bounded work. */
const LIMIT = 60_000;

/** An editable root's text without white space, and the way back into its nodes. */
export interface RootText {
  bare: string;
  /** The stretch of the document that `span` of `bare` covers; a caret where it is empty. */
  range(span: DraftSpan): Range;
}

/** Reads the text nodes of `root` as they are now; the ranges hold until the editor renders again. */
export function rootText(root: Node): RootText {
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  /** For each letter the node it is in, and where there. */
  const places: number[] = [];
  let bare = '';
  for (let node = walker.nextNode(); node && bare.length < LIMIT; node = walker.nextNode()) {
    const text = (node as Text).data;
    const index = nodes.push(node as Text) - 1;
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text[offset] as string;
      if (isFiller(unit)) continue;
      bare += unit;
      places.push(index, offset);
    }
  }

  return {
    bare,
    range({ start, end }) {
      const range = document.createRange();
      const at = (letter: number): [node: Node, offset: number] | undefined => {
        const node = nodes[places[2 * letter] as number];
        return node && [node, places[2 * letter + 1] as number];
      };
      const first = at(start);
      const last = at(end - 1);
      if (start < end && first && last) {
        range.setStart(...first);
        range.setEnd(last[0], last[1] + 1);
      } else if (first) {
        range.setStart(...first);
        range.collapse(true);
      } else if (last) {
        range.setStart(last[0], last[1] + 1);
        range.collapse(true);
      } else {
        range.selectNodeContents(root);
        range.collapse(true);
      }
      return range;
    },
  };
}
