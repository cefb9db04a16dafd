import type { Customer } from '@/lib/record/customer-record';
import addresses from '../data/addresses.json';
import { normalise } from '../language/distribution';
import { dividedAmong } from './base-rate';
import { CODE_TOWN, NO_CODE, PREFIXED, PREFIXES, SHAPES } from './postal-shapes';
import { REGION_TRUST, type RegionSource, single } from './region-source';
import { regionOfTown } from './towns';

/** What a piece of text says by the shape of an address in it. */
interface Found {
  written: string;
  regions: ReadonlyMap<string, number>;
  trust: number;
}

const { address: CERTAIN, postalLine: LINE } = REGION_TRUST;

function lineFound(line: string, code: string, written: string): Found | undefined {
  // The rest of the line, behind a comma, is the street.
  const before = line.slice(0, line.indexOf(written)).trim();
  const alone = line.trim().endsWith(written) && (before === '' || before.endsWith(','));
  const year = /^(?:19|20)\d\d$/.test(code);
  if (!alone || (year && before === '') || NO_CODE.test(written)) return undefined;
  const regions = code.includes(' ')
    ? ['SE', 'CZ', 'SK', 'GR']
    : ((addresses.digits as Record<string, string>)[code.length]?.split(' ') ?? []);
  return regions.length ? { written, regions: dividedAmong(regions), trust: LINE } : undefined;
}

function* findAll(text: string): Generator<Found> {
  const seen = new Set<string>();
  for (const { pattern, region } of SHAPES)
    for (const [written] of text.matchAll(pattern)) {
      if (!NO_CODE.test(written) && !seen.has(written))
        yield { written, regions: single(region), trust: CERTAIN };
      seen.add(written);
    }
  for (const [written, prefix = ''] of text.matchAll(PREFIXED))
    yield { written, regions: single(PREFIXES[prefix] ?? ''), trust: CERTAIN };
  for (const line of text.split('\n'))
    for (const [written, code = '', town = ''] of line.matchAll(CODE_TOWN)) {
      const region = regionOfTown(town);
      const fits =
        region && (addresses.digits as Record<string, string>)[code.length]?.split(' ').includes(region);
      if (fits || region === 'HU') yield { written, regions: single(region), trust: CERTAIN };
      else {
        const found = lineFound(line, code, written);
        if (found) yield found;
      }
    }
}

/** UTF-16 units that are read, and addresses. */
const LONGEST = 8_000;
const MOST = 8;

/**
 * What addresses in a text say: "SW1A 1AA", "1010 Wien", "Springfield, IL 62704". Four or five digits alone say nothing; before
 * a town on a line of their own they speak for the countries that write so. Of addresses in several countries each counts
 * alike.
 */
export function addressSource(
  text: string,
  code: 'address' | 'address.field' = 'address',
): RegionSource | undefined {
  const found: Found[] = [];
  for (const one of findAll(text.slice(0, LONGEST))) {
    found.push(one);
    if (found.length >= MOST) break;
  }
  const trust = Math.max(0, ...found.map((one) => one.trust));
  const best = found.filter((one) => one.trust === trust);
  const [first] = best;
  if (!first) return undefined;
  const shares = new Map<string, number>();
  for (const { regions } of best)
    for (const [region, share] of regions) shares.set(region, (shares.get(region) ?? 0) + share);
  return {
    code,
    values: { address: first.written.slice(0, 60) },
    decider: code === 'address' ? 'text' : 'record',
    regions: normalise(shares),
    trust: code === 'address.field' && trust === CERTAIN ? REGION_TRUST.addressField : trust,
  };
}

/** What the record's postal code says, with its town and state in the orders in which they are written. */
export function addressFieldSource({ postalCode, city, state }: Customer): RegionSource | undefined {
  if (!postalCode?.trim()) return undefined;
  const [code, town, part] = [postalCode, city, state].map((field) => field?.slice(0, 80).trim() ?? '');
  return addressSource([`${code} ${town}`, `${town}, ${part} ${code}`, code].join('\n'), 'address.field');
}
