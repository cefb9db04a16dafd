import type { Texts } from '../../lib/i18n/languages';

/** `{{placeholder}}` or the rest between two of them. */
const PARTS = /\{\{\w+\}\}|[^{]+/g;

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'ابثدعفجهيزكلمنوبقرستخطصحغذ'][index],
  ]),
) as Record<string, string>;

/** The same text in letters that run from right to left: same length and punctuation, placeholders untouched. */
export const mirrored = (text: string): string =>
  text.replace(PARTS, (part) =>
    part.startsWith('{{') ? part : [...part].map((letter) => ARABIC[letter.toLowerCase()] ?? letter).join(''),
  );

/** The same text with longer words, four tenths longer as a whole; placeholders untouched. */
export function longer(text: string): string {
  const words = text.replace(PARTS, (part) =>
    part.startsWith('{{') ? part : part.replace(/[aeiouy]/gi, '$&$&'),
  );
  const missing = Math.ceil(text.length * 1.4) - words.length;
  return missing > 0 && words ? `${words}${'ö'.repeat(missing)}` : words;
}

/** Texts with each one changed. */
export const changed = (texts: Texts, change: (text: string) => string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : changed(value, change),
    ]),
  );
