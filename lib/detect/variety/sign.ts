/**
 * What tells the varieties of one language apart. Each sign carries, for regions, the natural logarithm of how much
 * oftener people there write it than people who write the language elsewhere: `only` about fifty times, `mostly` about
 * twelve, `rather` about three. A negative figure is a form that people there avoid. No public data pairs messages with
 * regions well enough to measure each, so these are judgements of three steps, and what speaks together is bounded
 * (`weigh.ts`).
 */
export const STRENGTH = { only: 4, mostly: 2.5, rather: 1.2, hardly: -2.5 } as const;

export type Weights = Readonly<Record<string, number>>;

export interface Sign {
  /**
   * Forms in lower case, one to four words each, between commas. "parkier*" is any word that begins so, "*áis" any
   * that ends so.
   */
  words: string;
  weights: Weights;
}

/** Something other than single words: a construction, or a spelling kept through the text. */
export interface Trait {
  /** The customer's own words that show it; none where the text does not. */
  find: (text: string) => string[];
  weights: Weights;
}

export interface VarietyRules {
  signs: readonly Sign[];
  traits?: readonly Trait[];
  /** Writing without spaces: forms are looked for anywhere in the text. */
  unspaced?: true;
}

/** The same figure for several regions: `of('AT CH', STRENGTH.mostly)`. */
export const of = (regions: string, nats: number): Weights =>
  Object.fromEntries(regions.split(' ').map((region) => [region, nats]));

/** Signs of regions that share them: `signs('AT', 'only', 'jänner, feber')`. */
export const sign = (regions: string, strength: keyof typeof STRENGTH, words: string): Sign => ({
  words,
  weights: of(regions, STRENGTH[strength]),
});

/** What a pattern with the flag `g` finds, at most a dozen. */
export function matches(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push((match[1] ?? match[0]).trim());
    if (found.length >= 12) break;
  }
  return found;
}
