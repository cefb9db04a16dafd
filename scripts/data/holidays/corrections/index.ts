import { AFRICA } from './africa';
import { AMERICAS } from './americas';
import { ASIA } from './asia';
import { EUROPE } from './europe';
import { INDOCHINA } from './indochina';
import { SOUTH_ASIA } from './south-asia';
import { SOUTH_EAST_ASIA } from './south-east-asia';

/**
 * Where date-holidays 3.37.0 differs from what a territory's own rules say. Each correction names the source
 * that was read. Rules are in date-holidays' own grammar.
 */
export interface Correction {
  territory: string;
  why: string;
  source: string;
  /** Rules of date-holidays to leave out. */
  remove?: string[];
  /** Rules that date-holidays has with another type (`optional`, `bank`, `observance`) although offices close. */
  promote?: string[];
  /** New rules: rule → [name in the territory's language, English name]. */
  add?: Rules;
  /** True where `add` holds days that are expected but not announced yet. */
  estimated?: boolean;
  /**
   * Months of the Hijri calendar that begin a day later here than in the Umm al-Qura calendar, each with the start
   * of the Gregorian date on which the day in question falls there (`Shawwal 2027`, `Rajab 2027-12`).
   */
  later?: string[];
  /** Last year for which the source lists days that no rule computes. */
  listedTo?: number;
}

export type Rules = Record<string, [name: string, english: string]>;

export const CORRECTIONS: readonly Correction[] = [
  ...AFRICA,
  ...AMERICAS,
  ...ASIA,
  ...EUROPE,
  ...INDOCHINA,
  ...SOUTH_ASIA,
  ...SOUTH_EAST_ASIA,
].sort((a, b) => a.territory.localeCompare(b.territory));
