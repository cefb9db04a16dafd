import { isHeaderBlock } from './headers';
import { inlineQuotation } from './inline';
import { introductions, isDatedRule } from './introductions';
import { bareTitle, isForwardHeading, isOriginalMessage, isReplyAbove } from './quote-words';
import { isBarQuoted, isQuoted, unquoted } from './quoted-line';
import { isBlank, visible } from './visible';

const isRule = (line: string) => /^\s{0,4}[_*=—–‐-]{5,}\s*$/.test(line);

export interface QuoteOptions {
  /**
   * What becomes of a mail that the person forwards. It quotes nothing they were answering, so it is kept as it
   * stands unless it is to be dropped; below a person's own words then, or its text is all there is.
   */
  forwarded?: 'keep' | 'drop';
}

/**
 * The text without the mails it quotes, whatever mail program quoted them: lines after ">", everything below
 * "On … wrote:", a header block or "-----Original Message-----", in the languages of `words/`. A reply written
 * between or below quoted lines stays. Empty only where every line is quoted and an introduction or header says so.
 *
 * The libraries for this hold up in one language or for one program: on talon's own assertions planer reaches
 * 88 %, crisp's email-reply-parser 54 %. Hence rules of our own, over tables of words.
 */
export function stripQuotes(text: string, { forwarded = 'keep' }: QuoteOptions = {}): string {
  let lines = text.split('\n');
  let seen = lines.map(visible);
  let intros = introductions(seen);
  // Without anything that introduces a quotation, ">" may be a prompt or mean "more than".
  const introduced = seen.findIndex((line, at) => intros.has(at) || isDatedRule(line));
  let marks = introduced === -1 ? marksQuote(seen) : !isNumbersOrPrompts(seen.slice(0, introduced));
  const kept: string[] = [];
  let written = false;
  let opened = false;
  for (let at = 0; at < lines.length; at++) {
    const line = seen[at] ?? '';
    const keep = (words = lines[at] ?? '') => {
      kept.push(words);
      written ||= !isBlank(words);
    };
    if (isBlank(line)) {
      keep();
      continue;
    }
    if (isForwardHeading(line) && !opened && !isQuoted(line)) {
      if (forwarded === 'keep') {
        kept.push(...lines.slice(at));
        break;
      }
      if (written) break;
      // Nothing but a forwarded mail: its text, below its header, is read like any other.
      lines = lines.slice(at + 1).map(unquoted);
      seen = lines.map(visible);
      intros = introductions(seen);
      marks = true;
      opened = true;
      at = -1;
      continue;
    }
    if (isDatedRule(line) || isReplyAbove(line)) {
      if (written) break;
      continue;
    }
    if (
      (marks || (introduced !== -1 && at > introduced)) &&
      ((isQuoted(line) && !isLinkEnd(seen, at)) || isWrappedQuote(seen, at))
    )
      continue;
    if (isBarQuoted(seen, at)) continue;
    const intro = intros.get(at) ?? 0;
    if (intro > 0) {
      const cut = inlineQuotation(seen.slice(at, at + intro).join(' '));
      if (cut !== undefined && cut < line.length) keep(line.slice(0, cut));
      if (written && !isQuoted(nextWords(seen, at + intro))) break;
      at += intro - 1;
      continue;
    }
    const block = headerLength(seen, at, opened && !written);
    if (block > 0 || isOriginalMessage(line)) {
      const after = at + Math.max(block, 1);
      // At the top of a mail it heads a letter, or a mail that was pasted: what stands below answers nothing.
      if (!written && !opened && forwarded === 'keep' && !isQuoted(nextWords(seen, after))) {
        for (; at < after - 1; at++) kept.push(lines[at] ?? '');
        keep();
        continue;
      }
      if (written && !(block > 0 && isQuoted(nextWords(seen, after)))) break;
      at = after - 1;
      continue;
    }
    const cut = inlineQuotation(line);
    if (cut !== undefined) {
      keep(line.slice(0, cut));
      break;
    }
    keep();
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether ">" stands before numbers alone ("> 50 cm"), or every mark is a prompt of Python's. */
function isNumbersOrPrompts(lines: readonly string[]): boolean {
  const marked = lines.filter((line) => isQuoted(line) && !isBlank(unquoted(line)));
  return (
    marked.every((line) => /^\s{0,8}>\s{1,3}\d/.test(line)) || marked.every((line) => /^>>>\s/.test(line))
  );
}

/** Whether ">" marks quoted lines where nothing introduces them: not if every line there is has it. */
function marksQuote(lines: readonly string[]): boolean {
  if (isNumbersOrPrompts(lines)) return false;
  if (lines.some((line) => !isBlank(line) && !isQuoted(line))) return true;
  const inside = lines.map(unquoted);
  return introductions(inside).size > 0 || inside.some((_, at) => isHeaderBlock(inside, at));
}

/** A quoted line that was wrapped without its mark, and ends in the next one's. */
const isWrappedQuote = (lines: readonly string[], at: number) =>
  />\s*$/.test(lines[at] ?? '') && isQuoted(lines[at - 1] ?? '') && isQuoted(lines[at + 1] ?? '');

/** "<https://example.com/…" that was wrapped before its ">". */
const isLinkEnd = (lines: readonly string[], at: number) =>
  /<(?:https?|mailto):[^\s>]{1,500}$/.test((lines[at - 1] ?? '').slice(-600)) &&
  !isQuoted(lines[at - 1] ?? '');

const nextWords = (lines: readonly string[], at: number): string =>
  lines.slice(at, at + 6).find((line) => !isBlank(line)) ?? '';

/** Number of lines of the header block that begins here, with the rule above it; 0 where none does. */
function headerLength(lines: readonly string[], at: number, marked: boolean): number {
  let start = at;
  if (isRule(lines[at] ?? '') || bareTitle.test((lines[at] ?? '').slice(0, 80))) {
    start++;
    while (start < at + 3 && isBlank(lines[start])) start++;
  }
  if (!isHeaderBlock(lines, start, marked || start > at)) return 0;
  let end = start;
  while (end < lines.length && !isBlank(lines[end])) end++;
  return end - at;
}
