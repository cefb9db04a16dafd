import { pick, type Random } from './random';

/** Letters that decomposing does not simplify. */
const PLAIN: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ı: 'i',
};

/** Text as typed without diacritics. */
export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐłŁøØæÆßı]/g, (letter) => PLAIN[letter] ?? letter);

function swapped(text: string, random: Random): string {
  const letters = [...text];
  for (let at = 1; at + 1 < letters.length; at++)
    if (random() < 0.06) {
      [letters[at], letters[at + 1]] = [letters[at + 1] as string, letters[at] as string];
      at++;
    }
  return letters.join('');
}

/** What people and shops do to a text, seldom enough that most stays as it is. */
export function noisy(text: string, latin: boolean, random: Random, foreign: () => string): string {
  const dice = random();
  if (dice < 0.1) return latin ? withoutDiacritics(text) : text;
  if (dice < 0.14) return swapped(text, random);
  if (dice < 0.17) return text.toUpperCase();
  if (dice < 0.2)
    return text.replace(/\p{L}(?=\P{L}|$)/u, (letter) => letter.repeat(2 + Math.floor(random() * 3)));
  if (dice < 0.24 && text.length > 25) {
    // An English name of a product or a button in the middle.
    const words = text.split(' ');
    const english = foreign().split(' ');
    const start = Math.floor(random() * english.length);
    words.splice(
      Math.floor(random() * words.length),
      0,
      ...english.slice(start, start + pick(random, [1, 1, 2])),
    );
    return words.join(' ');
  }
  return text;
}
