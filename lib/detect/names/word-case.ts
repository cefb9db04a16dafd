/** Particles of surnames that stay in lower case when a name in capitals is recased. */
const PARTICLES = new Set(
  (
    'von van der den dem de la las los del della dello dei degli di da das dos do du des le ten ter te zu zum zur ' +
    "af av bin ibn bint binti ben al el ul e y i 't vom am op het"
  ).split(' '),
);

export const isParticle = (word: string) => PARTICLES.has(word.toLowerCase().replace(/[.’']$/, ''));

const LETTERS = /\p{Lu}|\p{Ll}/u;

/** At least two letters, all of them capitals: "TANAKA", "O'NEIL", not "J." and not scripts without case. */
export function isCapitals(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 2 && LETTERS.test(word) && word === word.toUpperCase() && word !== word.toLowerCase()
  );
}

/**
 * "MARTIN-LEFÈVRE" → "Martin-Lefèvre", "MCDONALD" → "McDonald", "DE LA TOUR" → "de la Tour", for words that are all
 * capitals or all small. Words in mixed case stay as they are.
 */
export function recase(text: string, language: string | undefined): string {
  const locale = language === 'tr' || language === 'az' || language === 'lt' ? language : 'und';
  return text
    .split(' ')
    .map((word) => {
      const lower = word.toLocaleLowerCase(locale);
      if (!LETTERS.test(word) || !(isCapitals(word) || word === lower)) return word;
      if (isParticle(word)) return lower;
      return lower.replace(
        /(^mc|^|[-’'])(\p{Ll})/gu,
        (_, before: string, letter: string) =>
          (before === 'mc' ? 'Mc' : before) + letter.toLocaleUpperCase(locale),
      );
    })
    .join(' ');
}
