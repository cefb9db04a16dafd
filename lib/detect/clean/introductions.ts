import { isDated, isFullyDated, isTimed } from './dates';
import { endsInWrote, onInside, startsWithOn, wroteInside } from './quote-words';
import { isQuoted } from './quoted-line';
import { isTold, SENT } from './told';
import { isBlank } from './visible';

/** A line that introduces a quotation may be wrapped over this many lines. */
const INTRO_LINES = 7;
export const INTRO_LENGTH = 500;

export const ADDRESS = /[^\s@<]{1,64}@[^\s@>]{1,255}/;
/** "… Anna <anna@example.com>:", the colon optional. */
const ENDS_IN_ADDRESS = /[<([][^\s<]{0,20}[^\s@<]{1,64}@[^\s@>]{1,255}[>)\]]{1,6}\s*[:：]?\s*$/;
/** GroupWise (">>> Anna <anna@example.com> 3/4/2024 10:12 AM >>>") and Notes ("Anna---03/04/2024 10:12:13---Hi"). */
const GROUPWISE = /^>>>\s?[^>].{0,250}>>>\s*$/;
const NOTES = /\S---\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}[^-]{0,16}---/;

export const isDatedRule = (line: string): boolean =>
  (GROUPWISE.test(line) && (isDated(line) || ADDRESS.test(line))) || NOTES.test(line.slice(0, 200));

/** "2024-03-04 10:12 GMT+02:00 Anna <>:" */
const ENDS_IN_NOBODY = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} .{0,100}<>\s?:\s*$/;
/** "---- Anna Berg wrote ----" */
const DASHED = /^-{2,}\s?\S.{0,80}\s?-{2,}\s*$/;

/** How sure a text is an introduction: 2 with its date, 1 by the sender's address alone, 0 not. */
export function strength(text: string, quotedNext: boolean): 0 | 1 | 2 {
  const head = text.slice(0, 200);
  // A time of day alone is anybody's: "At 10:12 you wrote:".
  if (ENDS_IN_NOBODY.test(text)) return 2;
  if (!quotedNext && isTold(text)) return 0;
  const dated = isFullyDated(head) || (isTimed(head) && (quotedNext || ADDRESS.test(text)));
  if (endsInWrote.test(text)) {
    if (DASHED.test(text)) return 2;
    if (SENT.test(text) && !quotedNext && !startsWithOn.test(text)) return 0;
    // Without an address or a time it may be told: "On 4 March 2024 Anna wrote:".
    if (dated) return quotedNext || isTimed(head) || ADDRESS.test(text) ? 2 : 0;
    return ADDRESS.test(text) || quotedNext ? 1 : 0;
  }
  const ends = /[:：]\s*$/.test(text);
  // Only a sentence sets the address alone in round brackets: "On 4 March a mail came from (…):".
  if (ENDS_IN_ADDRESS.test(text) && ((ends && !/\([^<(]{1,320}\)\s*[:：]\s*$/.test(text)) || quotedNext)) {
    // "Mon, 4 Mar 2024, Anna <…>:" names nothing but the date and the sender.
    if (isDated(text.slice(0, 40)) || (startsWithOn.test(text) && isDated(text.slice(0, 80)))) return 2;
  }
  if (!ends || text.length > 300) return 0;
  // Above a quoted line the date or the sender says enough, in a language that is not known here.
  if (quotedNext && text.length < 160 && (dated || ENDS_IN_ADDRESS.test(text))) return dated ? 2 : 1;
  const verb = wroteInside.exec(text);
  if (!verb) return 0;
  const before = text.slice(0, verb.index);
  const after = text.slice(verb.index + verb[0].length);
  // "Op 13-02-2014 3:18 schreef Jan:", then "Jan <…> schreef op 13-02-2014 3:18:".
  if (isFullyDated(before.slice(0, 80)) && after.length <= 120 && !/[.!?;]\s+\p{Lu}/u.test(after)) return 2;
  if (isFullyDated(after) && after.length <= 90) return 2;
  return ADDRESS.test(text) && before.length + after.length <= 120 ? 1 : 0;
}

/** Whether a line may be the first of several that are one introduction: no sentence ends with it. */
const mayStart = (line: string): boolean =>
  !/\p{L}{3}[.!?。！？]$/u.test(line) &&
  (isDated(line.slice(0, 40)) || startsWithOn.test(line) || (/<[^>]*$/.test(line) && line.length < 200));

/**
 * Lines that introduce a quotation ("On Mon, 4 Mar 2024 at 10:12, Anna <…> wrote:"), each as the number of its
 * first line and how many lines it is wrapped over. Takes lines in `visible` form.
 */
export function introductions(lines: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  let free = 0;
  for (let end = 0; end < lines.length; end++) {
    const last = lines[end]?.trim() ?? '';
    if (!last || last.length > INTRO_LENGTH || !/[:：>)\]_*-]$/.test(last)) continue;
    if (isQuoted(last) && !closesAddress(last, wordsAbove(lines, end))) continue;
    const next = lines.slice(end + 1, end + 4).find((line) => !isBlank(line)) ?? '';
    const quotedNext = isQuoted(next) && !closesAddress(next, last);
    const start = startOf(lines, end, free, quotedNext);
    if (start === undefined) continue;
    found.set(start, end - start + 1);
    free = end + 1;
  }
  return found;
}

const wordsAbove = (lines: readonly string[], at: number): string =>
  (isBlank(lines[at - 1]) ? lines[at - 2] : lines[at - 1]) ?? '';

/** "<mailto:anna@example.com" wrapped before its ">": that line is no quoted one. */
const closesAddress = (line: string, above: string) =>
  line.length < 40 && !isQuoted(above) && ADDRESS.test(above) && endsInWrote.test(line);

/** A line that an introduction begins in, behind the person's own words. */
const mayHoldStart = (line: string): boolean => line.length < INTRO_LENGTH && line.search(onInside) > 0;

/** The first line of the introduction that ends at `end`; as few lines as hold its date. */
function startOf(
  lines: readonly string[],
  end: number,
  free: number,
  quotedNext: boolean,
): number | undefined {
  let joined = '';
  let byAddress: number | undefined;
  for (let at = end; at >= free && at > end - INTRO_LINES; at--) {
    const line = lines[at]?.trim() ?? '';
    if (at < end && isQuoted(line)) break;
    joined = at === end ? line : `${line} ${joined}`.trimStart();
    if (joined.length > INTRO_LENGTH) break;
    if (!line || (at < end && !mayStart(line) && !mayHoldStart(line))) continue;
    const sure = strength(joined, quotedNext);
    if (sure === 2) return wrappedAbove(lines, at, free);
    // A complete sender at the end of a line needs nothing from the paragraph above it.
    if (sure === 1) byAddress ??= at;
    if (byAddress !== undefined && isBlank(lines[at - 1]) && !line.startsWith('<')) break;
  }
  return byAddress;
}

/** "On Monday, March 4," may have been left on the line above its year. */
function wrappedAbove(lines: readonly string[], at: number, free: number): number {
  const above = lines[at - 1]?.trim() ?? '';
  const cut = at > free && above.length < 90 && /[\d,]$/.test(above) && /\d/.test(above);
  return cut && startsWithOn.test(above) ? at - 1 : at;
}
