import type { Customer } from '@/lib/record/customer-record';
import { type Evidence, type Finding, unknown } from '../finding';
import { type Distribution, ranked, softmax } from '../language/distribution';
import { addressFieldSource } from './address';
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
 * read only with its postal code or its state, because few city names are unambiguous.
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
  const address = addressFieldSource(customer);
  return [country, phone, address, email, locale, zone].filter((source) => source !== undefined);
}

/** Log of how much more probable a source makes a region than it is by its base rate (nats). */
function weightOf({ regions, trust, nats }: RegionSource, region: string): number {
  if (nats) return nats.get(region) ?? 0;
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

/** Sources of one kind that point to the same region are one reason, with the words of each. */
function join(reasons: readonly Evidence[]): Evidence[] {
  const joined = new Map<string, Evidence>();
  for (const reason of [...reasons].sort((a, b) => b.weight - a.weight)) {
    const words = reason.values?.words;
    const key = words === undefined ? `${joined.size}` : `${reason.code} ${reason.pointsTo}`;
    const known = joined.get(key);
    joined.set(
      key,
      known
        ? {
            ...known,
            values: { ...known.values, words: `${known.values?.words}, ${words}` },
            weight: Number((known.weight + reason.weight).toFixed(2)),
          }
        : reason,
    );
  }
  return [...joined.values()].sort((a, b) => b.weight - a.weight);
}

/** What speaks for a region, and what against it. */
function reasons(winner: string, weighed: ReturnType<typeof weigh>) {
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  for (const { source, weight } of weighed) {
    const supports = weight(winner) > 0;
    const pointsTo = supports ? winner : (ranked(source.regions)[0]?.[0] ?? winner);
    // What people avoid in the region that won speaks against it as much as what others write.
    const opposed = source.nats && !supports ? weight(winner) : 0;
    const nats = Number((weight(pointsTo) - opposed).toFixed(2));
    if (nats < WORTH_MENTIONING && source.decider !== 'record') continue;
    if (nats > 0)
      (supports ? evidence : against).push({
        code: source.code,
        values: source.values,
        pointsTo,
        weight: nats,
      });
  }
  return { evidence: join(evidence), against: join(against) };
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
  const weighed = weigh(all);
  const { evidence, against } = reasons(winner, weighed);
  if (probability < REGION_THRESHOLD || evidence.length === 0)
    return { value: undefined, probability, decidedBy: undefined, evidence, against };
  const deciders = new Set(
    weighed.filter(({ weight }) => weight(winner) >= WORTH_MENTIONING).map(({ source }) => source.decider),
  );
  const decidedBy = (['record', 'text'] as const).find((decider) => deciders.has(decider)) ?? 'prior';
  return { value: winner, probability, decidedBy, evidence, against };
}
