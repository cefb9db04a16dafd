import territories from '../data/territories.json';
import { type Distribution, normalise } from '../language/distribution';
import { baseLanguage } from '../language/languages';
import { spokenIn } from '../language/region-languages';

/** Part of the base rate that is spread evenly, so that small regions are not left out. */
const EVEN = 0.1;

let rates: Distribution | undefined;

/** How often customers are from each region as far as nothing is known: its share of the world's economy. */
export function baseRates(): Distribution {
  if (rates) return rates;
  const shares = normalise(new Map(Object.entries(territories.economy as Record<string, number>)));
  rates = new Map([...shares].map(([region, share]) => [region, (1 - EVEN) * share + EVEN / shares.size]));
  return rates;
}

/** How a statement that fits several regions alike is divided among them: by how often customers are from each. */
export const dividedAmong = (regions: readonly string[]): ReadonlyMap<string, number> =>
  normalise(new Map(regions.map((region) => [region, baseRates().get(region) ?? 0])));

/** Where customers who write a language are, from its share of the population in each region. */
export function regionsOfLanguage(language: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [region, rate] of baseRates())
    for (const [tag, share] of spokenIn(region))
      if (tag === language || (language === 'zh' && baseLanguage(tag) === 'zh'))
        found.set(region, rate * share);
  return normalise(found);
}
