/**
 * Writing systems as the model tells them apart. Han and kana are one, because Japanese writes both. Order is part
 * of the file format: append only.
 */
export const WRITINGS = [
  ...['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Eastern', 'Hangul', 'Thai', 'Hebrew', 'Greek', 'Bengali'],
  ...['Tamil', 'Georgian', 'Armenian', 'Telugu', 'Kannada', 'Malayalam', 'Gujarati', 'Gurmukhi', 'Sinhala'],
  ...['Khmer', 'Lao', 'Myanmar', 'Ethiopic', 'Oriya', 'Tibetan', 'Mongolian', 'Thaana'],
] as const;

export const EASTERN = WRITINGS.indexOf('Eastern');
const HANGUL = WRITINGS.indexOf('Hangul');

/** What a UTF-16 unit is: a writing's index plus `LETTER`, or one of these. */
export const BREAK = 1;
const NOTHING = 2;
const APOSTROPHE = 3;
const LETTER = 4;

const PATTERNS = WRITINGS.map((name) =>
  name === 'Eastern'
    ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
    : new RegExp(`\\p{Script=${name}}`, 'u'),
);
/** Marks and signs that come and go with the writer: combining accents, Arabic vowels, tatweel, soft hyphen. */
const SILENT = /[\p{Script=Inherited}\u0640\u00ad]/u;
const WORD = /[\p{L}\p{M}ー]/u;

/** Per UTF-16 unit, filled as units are met; 0 is not yet met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) return APOSTROPHE;
  // Joiners are Inherited too, but the one that separates parts of a Persian word is often typed as a space.
  if (unit === 0x200c) return BREAK;
  if (SILENT.test(character)) return NOTHING;
  if (!WORD.test(character)) return BREAK;
  const writing = PATTERNS.findIndex((pattern) => pattern.test(character));
  return writing < 0 ? BREAK : LETTER + writing;
}

/** Words of a text in its leading writing, in lower case, each followed by a space and the first led by one. */
export interface Words {
  /** Index in WRITINGS, -1 where the text has no letter that is known. */
  writing: number;
  /** Letters of that writing. */
  letters: number;
  /** Share of the text's letters that are of that writing, each Han, kana or Hangul counting as several. */
  share: number;
  units: Uint16Array;
  length: number;
}

/** Characters that are read; a language shows in fewer. */
export const MODEL_LIMIT = 2000;
/** NFKC and lower case lengthen some characters, seldom and by little. */
const ROOM = 3 * MODEL_LIMIT;
/** A letter and its apostrophe become three units. */
const units = new Uint16Array(1.5 * ROOM + 2);
const found = new Uint8Array(ROOM + 2);
/** A syllable or a word a sign: this many letters of an alphabet. */
const DENSE = 3;

/**
 * Reads the beginning of a text. Another writing wins over Latin from a third of the letters on, because product
 * names are Latin everywhere. The arrays given back are overwritten by the next call.
 */
export function readWords(text: string): Words {
  const read = text.slice(0, MODEL_LIMIT).normalize('NFKC').toLowerCase();
  const counts = new Float64Array(WRITINGS.length);
  const end = Math.min(read.length, ROOM);
  for (let at = 0; at < end; at++) {
    const unit = read.charCodeAt(at);
    let kind = kinds[unit] as number;
    if (kind === 0) {
      kind = kindOf(unit);
      kinds[unit] = kind;
    }
    found[at] = kind;
    if (kind >= LETTER) (counts[kind - LETTER] as number)++;
  }
  let all = 0;
  let writing = 0;
  for (let each = 0; each < counts.length; each++) {
    if (each === EASTERN || each === HANGUL) (counts[each] as number) *= DENSE;
    all += counts[each] as number;
    if ((counts[each] as number) > (counts[writing] as number)) writing = each;
  }
  if (all === 0) return { writing: -1, letters: 0, share: 0, units, length: 0 };
  if (writing === 0) {
    let other = 1;
    for (let each = 2; each < counts.length; each++)
      if ((counts[each] as number) > (counts[other] as number)) other = each;
    if ((counts[other] as number) >= all / 3) writing = other;
  }
  let length = 0;
  let letters = 0;
  units[length++] = 32;
  for (let at = 0; at < end; at++) {
    const kind = found[at] as number;
    if (kind === NOTHING) continue;
    const inWord = units[length - 1] !== 32;
    if (kind === LETTER + writing) {
      units[length++] = read.charCodeAt(at);
      letters++;
    } else if (inWord && kind === APOSTROPHE) {
      // An elided article is a word of its own: l'|home.
      units[length++] = 39;
      units[length++] = 32;
    } else if (inWord) units[length++] = 32;
  }
  if (units[length - 1] !== 32) units[length++] = 32;
  return { writing, letters, share: (counts[writing] as number) / all, units, length };
}
