import { bare } from './bare';

/** Letters around the words that tell one place from another, tried in this order. */
const CONTEXTS = [60, 20, 6] as const;

export interface DraftSpan {
  /** In UTF-16 units of the draft as it was read; `end` is the first that is not in it. */
  start: number;
  end: number;
}

/**
 * Where `span` of `draft` lies in an editor's text, both counted without white space. `within` is the editor's text
 * without white space; it may hold more than the draft (a quote, a signature). Undefined where the words are gone or
 * could be in several places: nothing is guessed.
 */
export function locateSpan(within: string, draft: string, { start, end }: DraftSpan): DraftSpan | undefined {
  const text = bare(draft);
  const from = bare(draft.slice(0, start)).length;
  const to = from + bare(draft.slice(start, end)).length;
  const whole = only(within, text);
  if (whole !== undefined) return { start: whole + from, end: whole + to };
  for (const width of CONTEXTS) {
    const left = Math.max(0, from - width);
    const found = only(within, text.slice(left, to + width));
    if (found !== undefined) return { start: found + from - left, end: found + to - left };
  }
  return undefined;
}

/** Where `part` is, if it is there once. */
function only(text: string, part: string): number | undefined {
  const first = part ? text.indexOf(part) : -1;
  return first < 0 || text.includes(part, first + 1) ? undefined : first;
}
