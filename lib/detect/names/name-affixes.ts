import type { Stated } from './titles';
import { DEGREE_PARTS, GENDERED_AFTER, isSuffix, isTitle, key, statedBy, titleStates } from './titles';

/** What stands around a name: collected while it is taken off. */
export interface Affixes {
  titles: string[];
  suffixes: string[];
  stated: Set<Stated>;
  /** A form that is followed by the given name ("Don Carlos", "Sir Paul"), not the surname. */
  beforeGiven: boolean;
  /** A form or title stood before or behind the name at all. */
  any: boolean;
}

export const noAffixes = (): Affixes => ({
  titles: [],
  suffixes: [],
  stated: new Set(),
  beforeGiven: false,
  any: false,
});

const BEFORE_GIVEN = new Set(
  'sir dame lady don doña dña d dona السيد السيدة الشيخ الشيخة د دكتور دكتورة الدكتور الدكتورة bapak pak ibu encik puan ông bà anh chị คุณ khun sheikh shaikh'.split(
    ' ',
  ),
);

/** "Dr.Müller" and "Prof.Dr." are words run together; a form joined by a slash ("Herr/Frau") states nothing. */
export const nameWords = (text: string) =>
  text
    .replace(/(?<!\p{L})(Prof|Dr|Dra|Mr|Mrs|Ms|Mme|Sra|Sr|Srta|Ing|Mag|Lic)\.(?=\p{L}{2})/gu, '$1. ')
    .split(/\s+/)
    .filter(Boolean);

/** Takes titles and forms of address off the front. At least one word stays. */
export function takeTitles(words: string[], language: string | undefined, found: Affixes): string[] {
  let at = 0;
  let degree = false;
  while (at < words.length - 1) {
    const word = words[at] ?? '';
    const stated = statedBy(word, language);
    if (stated !== undefined) {
      if (stated) found.stated.add(stated);
    } else if (isEitherForm(word, language)) {
      // Nothing is stated.
    } else if (isTitle(word, language)) {
      found.titles.push(word);
      const also = titleStates(word);
      if (also) found.stated.add(also);
      degree = true;
    } else if (degree && DEGREE_PARTS.has(key(word)) && word === word.toLowerCase()) {
      found.titles.push(word);
    } else break;
    if (BEFORE_GIVEN.has(key(word))) found.beforeGiven = true;
    found.any = true;
    at++;
  }
  return words.slice(at);
}

function isEitherForm(word: string, language: string | undefined): boolean {
  const forms = word.split('/');
  return forms.length === 2 && forms.every((form) => statedBy(form, language) !== undefined);
}

/** Takes "Jr.", "III", "PhD" and Turkish "Bey", "Hanım" off the end. At least one word stays. */
export function takeSuffixes(words: string[], found: Affixes): string[] {
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1] ?? '';
    const after = GENDERED_AFTER[key(word)];
    if (after) {
      found.stated.add(after);
      found.beforeGiven = true;
      found.any = true;
    } else if (isSuffix(word)) found.suffixes.unshift(word);
    else break;
    end--;
  }
  return words.slice(0, end);
}

const EAST_ASIAN_AFTER =
  /(?<=.)\s*(様|さま|さん|殿|くん|ちゃん|氏|女士|小姐|太太|夫人|先生|老师|老師|教授|博士|선생님|교수님|박사님|고객님|회원님|사장님|대표님|부장님|과장님|차장님|팀장님|대리님|님|씨)$/u;
const FEMININE = new Set(['女士', '小姐', '太太', '夫人']);
const HONORIFIC = new Set([
  '様',
  'さま',
  'さん',
  '殿',
  'くん',
  'ちゃん',
  '氏',
  '님',
  '씨',
  '고객님',
  '회원님',
]);

/** Takes honorifics off the end of a name in Han, kana or Hangul. 先生 is a form for men in Chinese only. */
export function takeEastAsian(text: string, custom: string | undefined, found: Affixes): string {
  const match = EAST_ASIAN_AFTER.exec(text);
  const word = match?.[1];
  if (!match || !word || (word === '씨' && text.length < 3)) return text;
  if (FEMININE.has(word)) found.stated.add('feminine');
  else if (word === '先生' && custom === 'zh') found.stated.add('masculine');
  else if (!HONORIFIC.has(word)) found.titles.push(word);
  found.any = true;
  return text.slice(0, match.index);
}

const THAI: readonly (readonly [string, Stated | null])[] = [
  ['นางสาว', 'feminine'],
  ['นาง', 'feminine'],
  ['นาย', 'masculine'],
  ['คุณ', null],
];

/** Thai forms are written without a space before the name. */
export function takeThai(text: string, found: Affixes): string {
  for (const [form, stated] of THAI) {
    const rest = text.slice(form.length).trim();
    if (!text.startsWith(form) || rest.length < 2) continue;
    if (stated) found.stated.add(stated);
    found.beforeGiven = true;
    found.any = true;
    return rest;
  }
  return text;
}

/** The words of a name without titles, forms of address, honorifics and suffixes around them. */
export function withoutAffixes(text: string, language: string | undefined): string {
  const found = noAffixes();
  const bare = takeThai(takeEastAsian(text, language, found), found);
  return takeSuffixes(takeTitles(nameWords(bare), language, found), found).join(' ');
}
