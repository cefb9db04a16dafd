import { REGION_TRUST, type RegionSource, single } from './region-source';

/** What libphonenumber-js exports; its metadata (29 kB gzip) is loaded when a record has a number. */
const load = () => import('libphonenumber-js');

/**
 * Regions that share a calling code where the number itself does not tell them apart, with the share of the
 * numbering plan's subscribers that each roughly has. The library gives the first region or none.
 */
const SHARED: Record<string, [string, number][]> = {
  '1': [
    ['US', 0.88],
    ['CA', 0.1],
  ],
  '7': [
    ['RU', 0.87],
    ['KZ', 0.13],
  ],
  '44': [
    ['GB', 0.99],
    ['JE', 0.003],
    ['GG', 0.003],
    ['IM', 0.004],
  ],
  '47': [
    ['NO', 0.999],
    ['SJ', 0.001],
  ],
  '61': [
    ['AU', 0.999],
    ['CX', 0.0005],
    ['CC', 0.0005],
  ],
  '212': [
    ['MA', 0.98],
    ['EH', 0.02],
  ],
  '262': [
    ['RE', 0.7],
    ['YT', 0.3],
  ],
  '358': [
    ['FI', 0.995],
    ['AX', 0.005],
  ],
  '39': [
    ['IT', 0.999],
    ['VA', 0.001],
  ],
  '290': [
    ['SH', 0.95],
    ['TA', 0.05],
  ],
  '590': [
    ['GP', 0.9],
    ['MF', 0.07],
    ['BL', 0.03],
  ],
  '599': [
    ['CW', 0.87],
    ['BQ', 0.13],
  ],
};

/** Numbers that are free or charged the same across a whole shared plan, and so name none of its regions. */
const ACROSS_PLAN: Record<string, RegExp> = {
  '1': /^(?:8(?:00|33|44|55|66|77|88)|900)/,
  '7': /^80[0-9]/,
};

const hasCode = (number: string) => /^\(?\s*\+/.test(number);

/** The number as typed, in the digits and signs that the library reads. */
function tidy(phone: string): string {
  const number = phone.normalize('NFKC').trim().replace(/^tel:/i, '');
  return hasCode(number) ? number.replace(/^\(\s*\+/, '+').replace('(0)', '') : number;
}

/**
 * What a telephone number says. With a country code ("+49 30 …", "0049 30 …") it names its region, area codes
 * telling those of +1 and +7 apart where they can. In national form it is read only with a region that another
 * field of the record names, and then it merely agrees.
 */
export async function phoneSource(
  phone: string | undefined,
  statedRegion: string | undefined,
): Promise<RegionSource | undefined> {
  const typed = tidy(phone?.slice(0, 60) ?? '');
  if ((typed.match(/\d/g)?.length ?? 0) < 6) return undefined;
  const { parsePhoneNumberFromString: parse, isSupportedCountry } = await load();
  const stated = statedRegion && isSupportedCountry(statedRegion) ? statedRegion : undefined;
  const own = stated && parse(typed, stated);
  if (stated && own?.isValid() && !hasCode(typed) && (own.country ?? stated) === stated) {
    return {
      code: 'phone.national',
      values: { number: typed.replace(/\d(\D*)\d(\D*)$/, '•$1•$2') },
      decider: 'record',
      regions: single(stated),
      trust: REGION_TRUST.nationalPhone,
    };
  }
  // "00" is how most of the world dials "+".
  const abroad = /^\(?00\)?[\s-]*(?=[1-9])/;
  const parsed = hasCode(typed)
    ? parse(typed)
    : abroad.test(typed)
      ? parse(typed.replace(abroad, '+'))
      : undefined;
  if (!parsed || (!hasCode(typed) && !parsed.isValid())) return undefined;
  const code = parsed.countryCallingCode;
  const across = ACROSS_PLAN[code]?.test(parsed.nationalNumber) ?? false;
  const certain = parsed.isValid() && !across ? parsed.country : undefined;
  const possible = parsed.getPossibleCountries();
  const regions = certain
    ? single(certain)
    : new Map(
        SHARED[code] ??
          possible.map((region): [string, number] => [region, 1 / Math.max(1, possible.length)]),
      );
  if (regions.size === 0) return undefined;
  return {
    code: 'phone',
    values: { prefix: `+${code}` },
    decider: 'record',
    regions,
    trust: REGION_TRUST.phone,
  };
}
