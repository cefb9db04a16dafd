import type { Sign } from './score';

/**
 * Signs of a casual hand, the same in every language. People who write "Sie" use emoji too: these never decide how a
 * reader is addressed, they only tip the scales where both registers are as likely.
 */
const CASUAL: readonly { pattern: RegExp; weight: number }[] = [
  { pattern: /(?![©®™])\p{Extended_Pictographic}(?:\uFE0F?\u200D\p{Extended_Pictographic})*/u, weight: 0.3 },
  { pattern: /(?<=^|\s)[:;=xX]-?[)DPp3]+(?=$|[\s.,!?])/, weight: 0.3 },
  { pattern: /[!?]{2,12}/, weight: 0.2 },
];
/** Everything small, from the first letter of several words on. */
const LOWER_CASE_WEIGHT = 0.2;
const LONG_ENOUGH = 25;
const MOST_UNITS = 1000;
const QUOTED_WORDS = 3;

/** Signs of a casual hand in the newest text. */
export function casualSigns(texts: readonly string[]): Sign[] {
  const text = (texts.at(-1) ?? '').slice(0, MOST_UNITS).trim();
  const signs = CASUAL.flatMap(({ pattern, weight }) => {
    const quote = pattern.exec(text)?.[0];
    return quote ? [signOf(quote, weight)] : [];
  });
  if (text.length >= LONG_ENOUGH && /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text))
    signs.push(signOf(text.split(/\s+/, QUOTED_WORDS).join(' '), LOWER_CASE_WEIGHT));
  return signs;
}

const signOf = (quote: string, weight: number): Sign => ({
  code: 'register.style',
  values: { quote: [...quote].slice(0, 40).join('') },
  pointsTo: 'informal',
  weight,
});
