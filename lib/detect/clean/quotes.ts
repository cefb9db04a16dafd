import { endsInWrote, headerLabels, originalMessage, wroteBeforeName } from './quote-words';

/** A line that introduces a quotation may be wrapped over this many lines. */
const INTRO_LINES = 7;
const INTRO_LENGTH = 500;

const isBlank = (line: string) => line.trim() === '';
/** ">>> like this <<<" is decoration. */
const isQuoted = (line: string) => /^\s{0,8}(?:>|&gt;)/.test(line) && !/<<\s*$/.test(line);

/** A clock time, a year or a numeric date. */
const DATE = /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2}[:.h時]\d{2}|\d{1,2}[./-]\d{1,2})(?:\D|$)/;
const ADDRESS = /[^\s@<]{1,64}@[^\s@>]{1,255}/;
/** "… Anna <anna@example.com>:", with the bidirectional marks that mail programs in Hebrew and Arabic set. */
const ENDS_IN_ADDRESS =
  /[<([][^\s<]{0,20}[^\s@<]{1,64}@[^\s@>]{1,255}[>)\]\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,6}\s*:?[\s\u202c]*$/;

function isIntro(text: string): boolean {
  const dated = DATE.test(text.slice(0, 80));
  if (endsInWrote.test(text)) return dated || ADDRESS.test(text);
  if (!dated) return false;
  const start = text.slice(0, 40);
  if (ENDS_IN_ADDRESS.test(text)) return DATE.test(start) || /^\W*(?:on|am|le|el|em|il|op)\s/iu.test(start);
  // "Op 13-02-2014 3:18 schreef Jan:"; "11:00, 17 May 2021, "Jan" <…>:" ends in an address.
  return /[:：]\s*$/.test(text) && wroteBeforeName.test(text) && text.length < 200;
}

/** Number of lines from `at` that together introduce a quotation, 0 if they don't. */
function introLength(lines: readonly string[], at: number): number {
  const first = lines[at]?.trim() ?? '';
  if (!first || first.length > INTRO_LENGTH || !/\d|@/.test(first)) return 0;
  let joined = '';
  let found = 0;
  for (let count = 1; count <= INTRO_LINES && at + count <= lines.length; count++) {
    joined = `${joined} ${lines[at + count - 1]?.trim() ?? ''}`.trimStart();
    if (joined.length > INTRO_LENGTH) return found;
    // Only a first line that is dated may go on: a sentence with a number in it is no wrapped introduction.
    if (count > 1 && !DATE.test(first) && !/^\W*(?:on|le|el|am)\s/i.test(first)) return 0;
    if (endsInWrote.test(joined) && isIntro(joined)) return count;
    // An address may be the end, or the verb may have been wrapped onto the next line.
    if (found === 0 && isIntro(joined)) found = count;
    if (found > 0 && count > found) return found;
  }
  return found;
}

/** Three labels of a mail header in a row, or two with an address or a date: people write "To: …" as well. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const kinds = new Set<string>();
  let block = '';
  for (let line = at; line < at + 6 && line < lines.length; line++) {
    const text = (lines[line] ?? '').slice(0, 400).replaceAll('\u00a0', ' ');
    if (isBlank(text)) break;
    block += `${text}\n`;
    const kind = Object.entries(headerLabels).find(([, label]) => label.test(text))?.[0];
    if (kind) kinds.add(kind);
    else if (kinds.size === 0) return false;
  }
  if (!kinds.has('sender') && !(kinds.has('sent') && kinds.has('recipient'))) return false;
  return kinds.size >= 3 || (kinds.size === 2 && (ADDRESS.test(block) || DATE.test(block)));
}

const isRule = (line: string) => /^\s{0,4}[_-]{10,}\s*$/.test(line);

/** "reply On Wed, 4 Apr 2012 … wrote:" on one line: what stands before the introduction. */
function beforeInlineIntro(line: string): string | undefined {
  if (line.length > INTRO_LENGTH || !endsInWrote.test(line)) return undefined;
  const start = /(?:-{2,}\s*|\s)On (?:\p{L}{2,9},? |\d)/u.exec(line);
  return start && start.index > 0 ? line.slice(0, start.index) : undefined;
}

/**
 * The text without the mails it quotes, whatever mail program quoted them: lines after ">", everything below
 * "On … wrote:", a header block or "-----Original Message-----", in the languages of `quote-words.ts`. A reply
 * written between or below quoted lines stays. Empty only where every line is quoted.
 */
export function stripQuotes(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  const written = () => kept.some((line) => !isBlank(line));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    // A quoted line that was wrapped without its mark.
    if (/>\s*$/.test(line) && at > 0 && isQuoted(lines[at - 1] ?? '') && isQuoted(lines[at + 1] ?? ''))
      continue;
    const intro = introLength(lines, at);
    if (intro > 0) {
      const before = intro === 1 ? beforeInlineIntro(line) : undefined;
      if (before) kept.push(before);
      const next = lines.slice(at + intro, at + intro + 6).find((candidate) => !isBlank(candidate));
      if (written() && !(next && isQuoted(next))) break;
      at += intro - 1;
      continue;
    }
    const block = isHeaderBlock(lines, at) || (isRule(line) && isHeaderBlock(lines, at + 1));
    if (block || originalMessage.test(line.slice(0, 200))) {
      if (written()) break;
      if (block) while (at + 1 < lines.length && !isBlank(lines[at + 1] ?? '')) at++;
      continue;
    }
    kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
