import type { Customer } from '@/lib/record/customer-record';
import { type Evidence, type Finding, unknown } from '../finding';
import { type Distribution, ranked, softmax } from '../language/distribution';
import { baseRates, regionsOfLanguage } from './base-rate';
import { countrySource } from './country';
import { emailSource } from './email';
import { phoneSource } from './phone';
import { REGION_TRUST, type RegionSource } from './region-source';
import { localeSource, timeZoneSource } from './settings';

/** Below this probability the region is unknown. */
export const REGION_THRESHOLD = 0.6;
/** A source that is worth less than this against the base rate is not mentioned, in nats. */
const WORTH_MENTIONING = 0.4;
/** Locale and time zone are often filled in together by the same default: the weaker counts half. */
const SETTINGS = new Set(['locale', 'time-zone']);
const SECOND_SETTING = 0.5;

/**
 * What the fields of a customer say. The name is not read: a name says nothing of where a person is. The city is
 * not read either, because few city names are unambiguous.
 */
export async function regionSources(customer: Customer): Promise<RegionSource[]> {
  const country = countrySource(customer.country);
  const email = emailSource(customer.email);
  const locale = localeSource(customer.locale);
  const zone = timeZoneSource(customer.timeZone);
  // The region for reading a national number comes from the field that is most often right.
  const stated = [country, email, zone, locale]
    .filter((source) => source !== undefined)
    .sort((a, b) => b.trust - a.trust)[0];
  const phone = await phoneSource(customer.phone, stated && ranked(stated.regions)[0]?.[0]);
  return [country, phone, email, locale, zone].filter((source) => source !== undefined);
}

/** Log of how much more probable a source makes a region than it is by its base rate (nats). */
function weightOf({ regions, trust }: RegionSource, region: string): number {
  const rate = baseRates().get(region) ?? 0;
  const share = regions.get(region) ?? 0;
  return rate > 0 ? Math.log((trust * share + (1 - trust) * rate) / rate) : 0;
}

function weigh(sources: readonly RegionSource[]) {
  const settings = sources.filter(({ code }) => SETTINGS.has(code)).sort((a, b) => b.trust - a.trust);
  return sources.map((source) => ({
    source,
    weight: (region: string) => (source === settings[1] ? SECOND_SETTING : 1) * weightOf(source, region),
  }));
}

/** Probabilities of all regions. Empty where nothing speaks for any. */
export function regionDistribution(sources: readonly RegionSource[]): Distribution {
  if (sources.length === 0) return new Map();
  const weighed = weigh(sources);
  return softmax(
    new Map(
      [...baseRates()].map(([region, rate]) => [
        region,
        Math.log(rate) + weighed.reduce((sum, { weight }) => sum + weight(region), 0),
      ]),
    ),
  );
}

/** Weighs the sources, and the customer's language where it is known, into one region or unknown. */
export function fuseRegion(sources: readonly RegionSource[], language: string | undefined): Finding<string> {
  const spoken = language ? regionsOfLanguage(language) : new Map<string, number>();
  const all: RegionSource[] = [...sources];
  if (language && spoken.size > 0)
    all.push({
      code: 'language',
      values: { language },
      decider: 'prior',
      regions: spoken,
      trust: language === 'en' ? REGION_TRUST.english : REGION_TRUST.language,
    });
  const best = ranked(regionDistribution(all))[0];
  if (!best) return unknown();
  const [winner, probability] = best;
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  for (const { source, weight } of weigh(all)) {
    const supports = weight(winner) > 0;
    const pointsTo = supports ? winner : (ranked(source.regions)[0]?.[0] ?? winner);
    const nats = Number(weight(pointsTo).toFixed(2));
    if (nats < WORTH_MENTIONING && source.decider === 'prior') continue;
    if (nats > 0)
      (supports ? evidence : against).push({
        code: source.code,
        values: source.values,
        pointsTo,
        weight: nats,
      });
  }
  const byWeight = (a: Evidence, b: Evidence) => b.weight - a.weight;
  evidence.sort(byWeight);
  against.sort(byWeight);
  if (probability < REGION_THRESHOLD || evidence.length === 0)
    return { value: undefined, probability, decidedBy: undefined, evidence, against };
  const decidedBy = evidence.some(({ code }) => code !== 'language') ? 'record' : 'prior';
  return { value: winner, probability, decidedBy, evidence, against };
}
