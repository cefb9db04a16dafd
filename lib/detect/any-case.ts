/**
 * Patterns for letters of either case without the flag `i`: V8 takes 5 to 15 ms to make one with both `i` and `u`, a
 * thirtieth of that with `u` alone, and a cold panel makes dozens.
 */

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])/uy;
const GROUP_NAME = /\(\?<[\p{L}_$][^>]*>/uy;

/** The pattern with its own letters changed, and nothing that has a meaning in patterns. */
function changed(source: string, change: (letter: string, inClass: boolean) => string): string {
  let written = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const kept = (inClass ? [ESCAPE] : [ESCAPE, GROUP_NAME])
      .map((shape) => {
        shape.lastIndex = at;
        return shape.exec(source)?.[0];
      })
      .find((text) => text !== undefined);
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += (kept ?? character).length;
    if (kept !== undefined) written += kept;
    else if (inClass && source.charAt(at) === '-' && source.charAt(at + 1) !== ']') {
      const range = character + source.slice(at, at + 2);
      at += 2;
      written += /^[a-zA-Z]-[a-zA-Z]$/.test(range) ? range.toLowerCase() + range.toUpperCase() : range;
    } else {
      if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      written += change(character, inClass);
    }
  }
  return written;
}

/** A letter in both cases, where each is one character. */
const cases = (letter: string): string =>
  [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])]
    .filter((one) => [...one].length === 1)
    .join('');

/**
 * The same pattern for letters of either case, wherever it is used. Letters within a range of a class (`[а-я]`) stay
 * as they are written but for the ASCII ones. For long lists of words `inLowerCase` is cheaper by far.
 */
export function anyCase({ source, flags }: RegExp): RegExp {
  const written = changed(source, (letter, inClass) => {
    const both = cases(letter);
    return both.length === letter.length ? letter : inClass ? both : `[${both}]`;
  });
  return new RegExp(written, flags.replace('i', ''));
}

/** Tests texts of either case against the pattern. It must not ask for capitals (`\p{Lu}`). */
export function inLowerCase({ source, flags }: RegExp): { test(text: string): boolean } {
  const pattern = new RegExp(
    changed(source, (letter) => letter.toLowerCase()),
    flags,
  );
  return { test: (text) => pattern.test(text.toLowerCase()) };
}
