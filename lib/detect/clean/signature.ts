import { inLowerCase } from '../any-case';
import { isBlank, visible } from './visible';
import {
  isDisclaimer,
  isNoticeStart,
  isOutsideNote,
  isPrintNote,
  isUnsubscribeLink,
  isVirusNote,
} from './words/notices';
import { outlookApp, sentFrom } from './words/sent-from';
import { isSignOff } from './words/sign-offs';

const SIGNATURE_LINES = 14;
const SIGNATURE_LENGTH = 1500;

/** "--", "__", "—" or a longer rule alone on its line. Only the first two mark a signature by themselves. */
const isMark = (line: string) => /^\s?(?:--|__|––|—)\s*$/.test(line);
const isRule = (line: string) => /^\s?(?:[-_=*~]{3,}|[—–―]{2,})\s*$/.test(line);

const PHONE = inLowerCase(
  /(?:\+|\b0|\(0|\b(?:tel|phone|mobile?|fax|cell|tlf|tél|тел|τηλ|電話|电话|전화)\b[^\d\n]{0,12})[\d\s()./-]{6,20}\d/u,
);
const URL = /(?:https?:\/\/|www\.)\S{3}/i;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,63}\.[^\s@]{2,}/;
const isContact = (line: string) => PHONE.test(line) || URL.test(line) || ADDRESS.test(line);

/** A line as signatures have them: short, and no sentence. */
const isTerse = (line: string) =>
  line.trim().length <= 90 &&
  !/[.!?。！？؟।]\s*$/.test(line.replace(/\b(?:Inc|Ltd|Co|GmbH|S\.A|S\.L)\.\s*$/i, ''));

const hasWords = (lines: readonly string[]): boolean => lines.some((line) => /\p{L}/u.test(line));

/** Where the block of contact lines at the end begins, `lines.length` if there is none. */
function contactBlock(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1])) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < SIGNATURE_LINES &&
    isTerse(lines[start - 1] ?? '') &&
    !isBlank(lines[start - 1])
  )
    start--;
  // The paragraph must be terse from its first line, as a list or an address after "My new address:" is not.
  if (start > 0 && !isBlank(lines[start - 1])) return lines.length;
  const block = lines.slice(start, end);
  if (block.length < 2 || !block.some(isContact) || /[:：]\s*$/.test(block[0] ?? '')) return lines.length;
  const closing = block.findIndex(isSignOff);
  if (closing === -1) return start;
  // The closing and the name under it are the person's own words.
  const name = block[closing + 1];
  return start + closing + (name && !isContact(name) ? 2 : 1);
}

/** A line that a phone or mail app adds: it stands below the text, in a paragraph of its own or as its last line. */
const isAppLine = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (line.length >= 200) return false;
  return sentFrom.test(line) || (isBlank(lines[at - 1]) && isTerse(line) && outlookApp.test(line));
};

/** Whether a line is none of the person's: notes of mail servers, virus scanners and mailing lists. */
const isNote = (line: string): boolean =>
  isVirusNote(line) || isPrintNote(line) || isUnsubscribeLink(line) || isOutsideNote(line);

/** Numbers of the lines that are no notes, nor what notes are wrapped over (these lines go on in small letters). */
function withoutNotes(lines: readonly string[]): number[] {
  let inNote = false;
  return [...lines.keys()].filter((at) => {
    const line = lines[at] ?? '';
    inNote = isNote(line) || (inNote && /^\s?\p{Ll}/u.test(line));
    return !inNote;
  });
}

/**
 * The text without its signature: what follows "-- ", "Sent from my …", a confidentiality notice, or a closing
 * block of name, company, phone and web address; without notes of mail servers and scanners. The closing formula
 * and the name under it stay: they say how the person signs. Never empty where the text has words.
 */
export function stripSignature(text: string): string {
  const written = text.split('\n');
  // Nothing is taken off a single line: no note, no signature stands alone.
  if (written.filter((line) => /\p{L}/u.test(line)).length < 2) return text.trim();
  const all = written.map(visible);
  const own = withoutNotes(all);
  const numbers = own.some((at) => hasWords([all[at] ?? ''])) ? own : [...all.keys()];
  let lines = numbers.map((at) => all[at] ?? '');
  const cutAt = (index: number) => {
    if (index < lines.length && hasWords(lines.slice(0, index))) lines = lines.slice(0, index);
  };
  const find = (test: (line: string, index: number) => boolean) => {
    const index = lines.findIndex(test);
    return index === -1 ? lines.length : index;
  };
  // What stands below "Sent from my phone" is a mail quoted without any mark.
  cutAt(find((_, index) => isAppLine(lines, index)));
  cutAt(
    find((line, index) => {
      if (!isMark(line) && !isRule(line)) return false;
      const rest = lines.slice(index + 1);
      if (rest.length > SIGNATURE_LINES || rest.join('\n').length > SIGNATURE_LENGTH) return false;
      return isMark(line) || (rest.some(isContact) && rest.every(isTerse));
    }),
  );
  cutAt(find((line) => isDisclaimer(line) || isNoticeStart(line)));
  for (let round = 0; round < 3; round++) {
    const before = lines.length;
    cutAt(contactBlock(lines));
    if (lines.length === before) break;
  }
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || isRule(lines[end - 1] ?? '') || isMark(lines[end - 1] ?? '')))
    end--;
  return numbers
    .slice(0, end)
    .map((at) => written[at])
    .join('\n')
    .trim();
}
