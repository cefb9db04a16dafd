import type { Line } from './lines';

/** Vuk's rule, letter by letter: Serbian is written in both, and every Cyrillic text has one Latin spelling. */
const LATIN: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ђ: 'đ',
    е: 'e',
    ж: 'ž',
    з: 'z',
    и: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
  },
  ...{
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'ć',
    у: 'u',
    ф: 'f',
    х: 'h',
  },
  ...{ ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
};
const CYRILLIC = new Map(Object.entries(LATIN).map(([cyrillic, latin]) => [latin, cyrillic]));

const asWritten = (letter: string, other: string) =>
  letter === letter.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);

export const serbianInLatin = (text: string): string =>
  text.replace(/[ђ-џа-шЂ-ЏА-Ш]/g, (letter) => asWritten(letter, LATIN[letter.toLowerCase()] ?? letter));

export const serbianInCyrillic = (text: string): string =>
  text.replace(/lj|nj|dž|[a-zčćđšž]/gi, (letter) =>
    asWritten(letter, CYRILLIC.get(letter.toLowerCase()) ?? letter),
  );

const CYRILLIC_LETTER = /[а-шђ-џ]/i;
const FOREIGN_LETTER = /[qwxy]/i;

/** Each Serbian line in its other script too. */
export function withBothScripts(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.language !== 'sr') return [line];
    const text = CYRILLIC_LETTER.test(line.text) ? serbianInLatin(line.text) : serbianInCyrillic(line.text);
    return text === line.text || (CYRILLIC_LETTER.test(text) && FOREIGN_LETTER.test(text))
      ? [line]
      : [line, { ...line, text }];
  });
}
