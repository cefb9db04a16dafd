import { disclaimer, sentFrom, signOff } from './signature-words';

const SIGNATURE_LINES = 14;
const SIGNATURE_LENGTH = 1500;

const isBlank = (line: string) => line.trim() === '';
/** "--", "__", "—" or a longer rule alone on its line. Only the first two mark a signature by themselves. */
const isMark = (line: string) => /^\s?(?:--|__|––|—)\s*$/.test(line);
const isRule = (line: string) => /^\s?(?:[-_=*~]{3,}|[—–―]{2,})\s*$/.test(line);

const PHONE = /(?:\+|\b0|\(0|\b(?:tel|phone|mobile?|fax|cell|tlf|tél)\b[^\d\n]{0,12})[\d\s()./-]{6,20}\d/iu;
const URL = /(?:https?:\/\/|www\.)\S{3}/i;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,63}\.[^\s@]{2,}/;
const isContact = (line: string) => PHONE.test(line) || URL.test(line) || ADDRESS.test(line);

/** A line as signatures have them: short, and no sentence. */
const isTerse = (line: string) =>
  line.trim().length <= 90 &&
  !/[.!?。！？؟]\s*$/.test(line.replace(/\b(?:Inc|Ltd|Co|GmbH|S\.A|S\.L)\.\s*$/i, ''));

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => /\p{L}/u.test(line));
}

/** Where the block of contact lines at the end begins, `lines.length` if there is none. */
function contactBlock(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < SIGNATURE_LINES &&
    isTerse(lines[start - 1] ?? '') &&
    !isBlank(lines[start - 1] ?? '')
  )
    start--;
  // The paragraph must be terse from its first line, as a list or an address after "My new address:" is not.
  if (start > 0 && !isBlank(lines[start - 1] ?? '')) return lines.length;
  const block = lines.slice(start, end);
  if (block.length < 2 || !block.some(isContact) || /[:：]\s*$/.test(block[0] ?? '')) return lines.length;
  const closing = block.findIndex((line) => signOff.test(line.trim()));
  if (closing === -1) return start;
  // The closing and the name under it are the person's own words.
  const name = block[closing + 1];
  return start + closing + (name && !isContact(name) ? 2 : 1);
}

/**
 * The text without its signature: what follows "-- ", "Sent from my …", a confidentiality notice, or a closing
 * block of name, company, phone and web address. The closing formula and the name under it stay: they say how
 * the person signs. Never empty where the text has words.
 */
export function stripSignature(text: string): string {
  const all = text.split('\n');
  let lines = all;
  const cutAt = (index: number) => {
    if (index < lines.length && hasWords(lines.slice(0, index))) lines = lines.slice(0, index);
  };
  const find = (test: (line: string, index: number) => boolean) => {
    const index = lines.findIndex(test);
    return index === -1 ? lines.length : index;
  };
  // What stands below "Sent from my phone" is a mail quoted without any mark.
  cutAt(find((line) => line.length < 200 && sentFrom.test(line)));
  cutAt(
    find((line, index) => {
      if (!isMark(line) && !isRule(line)) return false;
      const rest = lines.slice(index + 1);
      if (rest.length > SIGNATURE_LINES || rest.join('\n').length > SIGNATURE_LENGTH) return false;
      return isMark(line) || (rest.some(isContact) && rest.every(isTerse));
    }),
  );
  cutAt(find((line) => line.length > 40 && disclaimer.test(line.slice(0, 600))));
  for (let round = 0; round < 3; round++) {
    const before = lines.length;
    cutAt(contactBlock(lines));
    if (lines.length === before) break;
  }
  while (lines.length > 0 && (isBlank(lines.at(-1) ?? '') || isRule(lines.at(-1) ?? '')))
    lines = lines.slice(0, -1);
  return (hasWords(lines) ? lines : all).join('\n').trim();
}
