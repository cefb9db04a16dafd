import { isFullyDated, isTimed } from './dates';
import { ADDRESS } from './introductions';
import type { Label } from './quote-words';
import { labelKind } from './quote-words';
import { isBlank } from './visible';

/** Lines of a block that are looked at. */
const BLOCK_LINES = 10;

/** The kind of header field a line starts with: "*From:* Anna", "> Von : Anna", NetEase's "| 发件人 | Anna |". */
export function labelOf(line: string): Label | undefined {
  const start = line.slice(0, 60).replace(/^[\s>*_#•]{1,20}/, '');
  const row = /^\|\s*([^|:：]{1,30}?)\s*[:：]?\s*\|/.exec(start);
  const name = row?.[1] ?? /^\|?\s*([^:：]{1,30}?)[\s*_]{0,4}[:：]/.exec(start)?.[1];
  return name === undefined ? undefined : labelKind(name);
}

/** A time as machines write it: with seconds or a time zone. */
const PRECISE = /\d:\d\d:\d\d|\d:\d\d.{0,6}(?:[+-]\d{2}:?\d{2}|GMT|UTC)/;

/**
 * Whether a mail's header begins at this line: all four fields, or fewer with the sender's or receiver's address
 * or a machine's time. "From: Berlin, To: Paris, Date: 12 May 10:15" in a customer's own words has none of these.
 * `marked` says that a rule or a heading stands above it. Lines in `visible` form.
 */
export const isHeaderBlock = (lines: readonly string[], at: number, marked = false): boolean =>
  isBlock(lines, at, marked) || isFlatHeader(lines[at] ?? '');

function isBlock(lines: readonly string[], at: number, marked: boolean): boolean {
  if (!labelOf(lines[at] ?? '')) return false;
  const kinds = new Set<Label>();
  let block = '';
  let people = '';
  let order = '';
  let last: Label | undefined;
  for (let line = at; line < at + BLOCK_LINES && line < lines.length; line++) {
    const text = (lines[line] ?? '').slice(0, 400);
    // Each field may be a paragraph of its own.
    if (isBlank(text) && line > at && labelOf(lines[line + 1] ?? '')) continue;
    if (isBlank(text)) break;
    block += `${text}\n`;
    const kind = labelOf(text);
    if (kind) kinds.add(kind);
    if (kind && kind !== last) order += ` ${kind}`;
    // An address on a line of another name ("Contact: …") says nothing; a wrapped one goes on below its label.
    last = kind ?? (/^[^:]{0,30}:\s/.test(text) ? undefined : last);
    if (last === 'from' || last === 'to') people += `${text}\n`;
  }
  if (!kinds.has('from') && !(kinds.has('sent') && kinds.has('to'))) return false;
  if (kinds.size === 4) return true;
  const addressed = ADDRESS.test(people);
  const timed = kinds.has('sent') && isTimed(block) && isFullyDated(block);
  if (marked) return kinds.size >= 2 && (kinds.size === 3 || timed || addressed);
  if (!kinds.has('sent')) return false;
  // Windows Mail leaves out the subject; people who travel name their places first.
  const machine = kinds.has('subject') || PRECISE.test(block) || order.startsWith(' from sent to');
  return addressed ? timed || kinds.has('subject') : timed && machine;
}

/** "From: Anna Sent: Monday To: Ben Subject: Hi" run together on one line. */
export function isFlatHeader(line: string): boolean {
  if (line.length < 20) return false;
  const kinds = new Set<Label>();
  let first = true;
  for (const match of line
    .slice(0, 600)
    .matchAll(/(?:^|\s)[*_]{0,2}([^\s:：*_]{1,20}(?: [^\s:：*_]{1,12})?)[*_]{0,2}\s?[:：]/g)) {
    const name = match[1] ?? '';
    const kind = labelKind(name) ?? (first ? undefined : labelKind(name.split(' ').at(-1) ?? ''));
    if (first && (kind !== 'from' || match.index > 4)) return false;
    first = false;
    if (kind) kinds.add(kind);
  }
  if (kinds.size < 3 || (kinds.size === 3 && !kinds.has('subject')))
    return kinds.size === 3 && ADDRESS.test(line);
  return kinds.size === 4 || ADDRESS.test(line) || isFullyDated(line);
}
