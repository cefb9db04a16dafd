import { isFullyDated, isTimed } from './dates';
import { isFlatHeader } from './headers';
import { ADDRESS, INTRO_LENGTH, strength } from './introductions';
import { labelKind, onInside, originalInside } from './quote-words';

/** How much of a line is searched, and how many places in it. */
const LINE = 4_000;
const PLACES = 40;
const INTRO = 240;
const LABEL = /\s(?=[*_]{0,2}([^\s:：*_]{1,16}(?: [^\s:：*_]{1,12})?)[*_]{0,2}\s?[:：]\s)/g;

/** Whether an introduction begins the text: up to one of its colons, with the sender's address or date and time. */
function beginsIntroduction(text: string): boolean {
  const start = text.slice(0, INTRO);
  for (const colon of start.matchAll(/[:：](?=\s|$)/g)) {
    const head = start.slice(0, colon.index + 1);
    if ((ADDRESS.test(head) || (isFullyDated(head) && isTimed(head))) && strength(head, false) === 2)
      return true;
  }
  return false;
}

/**
 * Where a quotation begins inside a line: "Yes! On Wed, 4 Apr 2012 … wrote: > Hi", or a header run together, as
 * text has it whose line breaks were lost. Undefined where none does; never the start of the line.
 */
export function inlineQuotation(line: string): number | undefined {
  const text = line.slice(0, LINE);
  if (text.length < 20) return undefined;
  for (const match of [...text.matchAll(onInside)].slice(0, PLACES)) {
    const from = match.index + match[0].length;
    if (match.index > 0 && (beginsIntroduction(text.slice(from)) || endsTheLine(text, from)))
      return match.index;
  }
  const start = text.slice(0, 1_000);
  const heading = start.includes('---') ? originalInside.exec(start) : undefined;
  if (heading && heading.index > 0) return heading.index;
  for (const match of [...text.matchAll(LABEL)].slice(0, PLACES))
    if (labelKind(match[1] ?? '') === 'from' && isFlatHeader(text.slice(match.index + 1))) return match.index;
  return undefined;
}

const endsTheLine = (text: string, from: number): boolean =>
  text.length - from < INTRO_LENGTH && strength(text.slice(from), false) === 2;
