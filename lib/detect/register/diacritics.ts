/** What else is typed for a letter: where Unicode knows no base, and where keyboards and old fonts write a lookalike. */
const ALSO: Record<string, string> = { ł: 'l', ı: 'i', đ: 'd', ș: 'şs', ț: 'ţt', ő: 'õôöo', ű: 'ũûüu' };

/**
 * A pattern that also reads what people type without diacritics: "č" becomes "[čc]".
 *
 * Only for words that stay themselves that way. Not for ranges inside brackets, which it leaves as they are.
 */
export function orBare(pattern: string): string {
  let inside = false;
  let out = '';
  const letters = [...pattern.normalize('NFC')];
  letters.forEach((letter, at) => {
    if (letter === '[') inside = true;
    else if (letter === ']') inside = false;
    const base = ALSO[letter] ?? letter.normalize('NFD').charAt(0);
    const inRange = inside && (letters[at - 1] === '-' || letters[at + 1] === '-');
    if (base === letter || inRange || !/[A-Za-z]$/.test(base)) out += letter;
    else out += inside ? letter + base : `[${letter}${base}]`;
  });
  return out;
}

/**
 * A pronoun of address that opens with a capital letter inside a sentence, which is a written courtesy.
 *
 * @param forms as they are written with the capital, separated by `|`
 */
export const courtesyCapital = (forms: string) =>
  new RegExp(`(?<=[A-Za-zÀ-ɏ0-9,;–-] ["„“»(]?)(?:${forms})(?![A-Za-zÀ-ɏ0-9])`);

/** A sentence all in capital letters, where a capital is no courtesy. */
export const ALL_CAPITALS = /^[^a-zß-ÿ]*$/;
