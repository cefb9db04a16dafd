import { anyCase, inLowerCase } from '../any-case';
import type { MailWords } from './words/mail-words';
import { allWords } from './words/mail-words';

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s{1,3}');
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** Scripts that put no space before the word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const wrote = allWords('wrote');
const apart = oneOf(wrote.filter((word) => !UNSPACED.test(word)));
const joined = oneOf(wrote.filter((word) => UNSPACED.test(word)));
const WROTE = `(?:(?<![\\p{L}\\p{M}])(?:${apart})|(?:${joined}))`;

/** Ends in a verb of writing, with the colon or the dashes that mail programs set after it. */
export const endsInWrote = inLowerCase(new RegExp(`${WROTE}[\\s*_]{0,4}(?:[:：]|-{2,})[\\s*_-]{0,40}$`, 'u'));
/** A verb of writing anywhere: before the name ("Op 3 mei schreef Jan:") or before the date ("Jan schreef op 3 mei:"). */
export const wroteInside = anyCase(new RegExp(`${WROTE}(?![\\p{L}\\p{M}])`, 'u'));

const on = allWords('on').filter((word) => word.length > 1);
/** "On", "Am", "W dniu" at the start. */
export const startsWithOn = inLowerCase(
  new RegExp(`^[^\\p{L}\\p{N}]{0,8}(?:${oneOf(on)})(?![\\p{L}\\p{M}])`, 'u'),
);
/** "On Wed, …", "Am 4. …" inside a line: with a capital, and a weekday or a number behind it. */
export const onInside = new RegExp(
  `(?:-{2,}\\s{0,3}|\\s)(?=(?:${on
    .filter((word) => /^\p{Ll}/u.test(word))
    .map((word) => literal(word.charAt(0).toUpperCase() + word.slice(1)))
    .join('|')})\\s(?:\\p{L}{2,12}[,.]{0,2}\\s|\\d))`,
  'gu',
);

export type Label = 'from' | 'sent' | 'to' | 'subject';

const labels = new Map<string, Label>();
for (const kind of ['subject', 'to', 'sent', 'from'] as const)
  for (const word of allWords(kind)) labels.set(word, kind);
/** What a header field's name stands for, in any language. */
export const labelKind = (name: string): Label | undefined =>
  labels.get(name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());

/** What every heading has: a rule of dashes, or a colon at the end. Long lists are not tried on other lines. */
const HEADED = /[-_=*—–‐~]{2}|[:：]\s*$/;

const heading = (kind: keyof MailWords) => {
  const titles = allWords(kind);
  // Over nothing but a colon a short word may be anybody's: "Original:".
  const long = titles.filter((title) => title.length >= 10 || /[\p{sc=Han}\p{sc=Hangul}]{4}/u.test(title));
  const any = (words: readonly string[]) => oneOf(words).replaceAll('\\s{1,3}', ' ');
  const pattern = inLowerCase(
    new RegExp(
      `^[ >|]{0,10}(?:[-_=*—–‐~]{2,} ?(?:${any(titles)})[ \\d.,:/]{0,30}(?:[-_=*—–‐~:：]|$)|(?:${any(long)}) ?(?:[-_=*—–‐~]{2,}|[:：]) ?$)`,
      'u',
    ),
  );
  return { test: (line: string) => HEADED.test(line) && pattern.test(line.replace(/\s+/g, ' ')) };
};
const original = heading('original');
/** QQ's "------------------ Original ------------------": so short a word needs long rules. */
const ORIGINAL = /^\s?-{10,}\s?original\s?-{10,}\s*$/i;
/** "-----Original Message-----" */
export const isOriginalMessage = (line: string): boolean => {
  const start = line.slice(0, 200);
  return original.test(start) || ORIGINAL.test(start);
};
const titles = oneOf(allWords('original'));
/** The same at the end of a line that was not broken before it. */
export const originalInside = anyCase(new RegExp(`\\s-{3,}\\s?(?:${titles})\\s?-{3,}\\s*$`, 'u'));
/** The title without dashes, as BlackBerry sets it above a header. */
export const bareTitle = inLowerCase(new RegExp(`^\\s{0,8}(?:${titles})\\s*$`, 'u'));
/** "---------- Forwarded message ---------", "Begin forwarded message:", Notes' "----- Forwarded by … -----". */
const forwardedHeading = heading('forwarded');
const FORWARDED_BY = inLowerCase(
  /^[-–]{2,}\s?(?:forwarded by|weitergeleitet von|transféré par|reenviado por|inoltrato da|encaminhado por|doorgestuurd door)\s|^am .{1,80} weitergeleitet\s{0,3}:/u,
);
export const isForwardHeading = (line: string): boolean => {
  const start = line.slice(0, 200);
  return forwardedHeading.test(start) || FORWARDED_BY.test(start);
};

const aboveLine = inLowerCase(
  new RegExp(`${oneOf(allWords('above'))}|do not (?:write|reply|type) below`, 'u'),
);
/** "##- Please type your reply above this line -##": decorated, or in capitals, as no sentence of a customer is. */
export const isReplyAbove = (line: string): boolean =>
  line.length < 250 &&
  (/^[\s>*]{0,10}[-#=_—–+~]{2}|[-#=_—–+~]{2}[\s*]{0,4}$/.test(line) ||
    /(?:REPLY|WRITE|TYPE|ANSWER|RESPOND).{0,40}ABOVE TH/.test(line)) &&
  aboveLine.test(line);
