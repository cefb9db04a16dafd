import { normalise } from '../language/distribution';
import { PhoneRanges } from './phone-ranges';
import { REGION_TRUST, type RegionSource, single } from './region-source';

let ranges: PhoneRanges | undefined;

/** The library with its metadata (29 kB gzip) and our table (5 kB), loaded when a record has a number. */
export async function loadPhone() {
  const [library, table] = await Promise.all([
    import('libphonenumber-js'),
    import('../data/phone-ranges.json'),
  ]);
  ranges ??= new PhoneRanges(table.default);
  return { ...library, ranges };
}

/**
 * Share of the subscribers that territories with one calling code roughly have, for a number that several of them
 * could have given. Territories that are not named have few.
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

/** Share of a territory that `SHARED` does not name. */
const FEW = 0.001;

/** Characters of a number that are read. */
const LONGEST = 60;

const hasCode = (number: string) => /^\(?\s*\+/.test(number);

/** The number as typed, in the digits and signs that the library reads. */
function tidy(phone: string): string {
  const number = phone.normalize('NFKC').trim().replace(/^tel:/i, '');
  return hasCode(number) ? number.replace(/^\(\s*\+/, '+').replace('(0)', '') : number;
}

/** A number with its country code, and the territories it may be from; all of its code where it is none of theirs. */
interface International {
  code: string;
  territories: string[];
}

async function international(phone: string): Promise<International | undefined> {
  const {
    parsePhoneNumberFromString: parse,
    getCountries,
    getCountryCallingCode,
    ranges,
  } = await loadPhone();
  // "00" is how most of the world dials "+".
  const abroad = /^\(?00\)?[\s-]*(?=[1-9])/;
  const coded = hasCode(phone);
  if (!coded && !abroad.test(phone)) return undefined;
  const parsed = parse(coded ? phone : phone.replace(abroad, '+'));
  if (!parsed || (!coded && !parsed.isValid())) return undefined;
  const code = parsed.countryCallingCode;
  const plan = () => getCountries().filter((region) => getCountryCallingCode(region) === code);
  const having = ranges.territoriesOf(code, parsed.nationalNumber);
  // A range that is not in use yet may still begin with one territory's area code.
  return { code, territories: having.length ? having : parsed.country ? [parsed.country] : plan() };
}

/**
 * The territory of a number with its country code: what its range is assigned to, by Google's metadata. `null` where
 * territories share the range (+44 7…, toll-free numbers of +1), and where there is no country code of a territory.
 */
export async function phoneTerritory(phone: string): Promise<string | null> {
  const found = await international(tidy(phone.slice(0, LONGEST)));
  return (found?.territories.length === 1 && found.territories[0]) || null;
}

/**
 * The digits of a number in international form ("14155550123"), as E.164 has them after the plus sign.
 *
 * @param region ISO 3166-1 alpha-2, for numbers in national form
 * @returns `undefined` where it can't be read as a number of any territory
 */
export async function phoneDigits(phone: string, region: string | undefined): Promise<string | undefined> {
  const { parsePhoneNumberFromString: parse, isSupportedCountry } = await loadPhone();
  const number = parse(
    tidy(phone.slice(0, LONGEST)),
    region && isSupportedCountry(region) ? region : undefined,
  );
  return number?.isPossible() ? number.number.slice(1) : undefined;
}

/** The territories that may have given a number, the likelier the more people they have numbers for. */
function likely({ code, territories }: International): ReadonlyMap<string, number> {
  const shares = new Map(SHARED[code]);
  return normalise(new Map(territories.map((region) => [region, shares.get(region) ?? FEW])));
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
  const typed = tidy(phone?.slice(0, LONGEST) ?? '');
  if ((typed.match(/\d/g)?.length ?? 0) < 6) return undefined;
  const { parsePhoneNumberFromString: parse, isSupportedCountry } = await loadPhone();
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
  const found = await international(typed);
  if (!found?.territories.length) return undefined;
  return {
    code: 'phone',
    values: { prefix: `+${found.code}` },
    decider: 'record',
    regions: likely(found),
    trust: REGION_TRUST.phone,
  };
}
