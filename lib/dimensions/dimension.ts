/**
 * The six dimensions after Hofstede, under the names that the official matrix gives its columns: power distance,
 * individualism, masculinity, uncertainty avoidance, long-term orientation (World Values Survey), indulgence versus
 * restraint. How well each holds up: docs/dimensions.md.
 */
export const dimensions = ['pdi', 'idv', 'mas', 'uai', 'ltowvs', 'ivr'] as const;
export type Dimension = (typeof dimensions)[number];

/** Scores of one territory, as far as the matrix has them. Group averages: never said of a person. */
export type Scores = { readonly [D in Dimension]?: number | undefined };

/**
 * How well each holds up in replications (Minkov 2018, doi 10.1108/CCSM-03-2017-0033): supported, a facet of individualism,
 * or poorly. Indulgence was not looked at there.
 */
export const STANDING: Readonly<Record<Dimension, 'supported' | 'facet' | 'poor' | 'little'>> = {
  pdi: 'facet',
  idv: 'supported',
  mas: 'poor',
  uai: 'poor',
  ltowvs: 'supported',
  ivr: 'little',
};

/** The published figures run from about 0 to 100; some countries added later lie above. */
export const MAX_SCORE = 120;
