import type { Customer } from '@/lib/record/customer-record';
import territoryZones from './data/territory-zones.json';
import type { CustomerPlace } from './locate';

/** In which time zones a customer may be. */
export interface CustomerZones {
  /** IANA names, one for each different clock; empty where nothing is known. */
  zones: string[];
  /** What names them: the record's time zone, its city, its state, the telephone number, or the region. */
  from: 'record' | 'city' | 'state' | 'phone' | 'region' | 'none';
  /** Other clocks of the region: where one zone is the usual one of all of it (CLDR), or a telephone number tells. */
  minor: string[];
  /** What the record holds as time zone, where it was not used: no such zone, or one that names no place (UTC). */
  ignored?: string;
}

const table: { zones: Record<string, string[]>; dominant: Record<string, string> } = territoryZones;

/** Rules are compared this far ahead: as long as any statement about "next working time" usually reaches. */
const HORIZON = { hours: 7 * 24 };

/**
 * The customer's time zone by the record, else by the place that it names, else the zones of the region. Zones that
 * show the same clock from `now` on for seven days count as one.
 *
 * @param region ISO 3166-1 alpha-2
 * @param place where in that region the record places the customer
 */
export function customerZones(
  customer: Pick<Customer, 'timeZone'>,
  region: string | undefined,
  now: Temporal.Instant,
  place?: CustomerPlace,
): CustomerZones {
  const stated = customer.timeZone?.trim();
  const own = stated ? placeZone(stated, now) : undefined;
  if (own) return { zones: [own], from: 'record', minor: [] };
  const ignored = stated ? { ignored: stated } : {};

  const clocks = (names: readonly string[]) =>
    differentClocks(
      names.flatMap((name) => placeZone(name, now) ?? []),
      now,
    );
  const zones = clocks((region && table.zones[region]) || []);
  const narrowed = clocks(place?.zones ?? []);
  if (place?.zonesBy && narrowed.length > 0 && narrowed.length < zones.length) {
    // Who moved keeps the number: the other clocks stay in sight.
    const all = place.zonesBy === 'phone' ? differentClocks([...narrowed, ...zones], now) : narrowed;
    return { zones: narrowed, from: place.zonesBy, minor: all.slice(narrowed.length), ...ignored };
  }
  if (zones.length === 0) return { zones: [], from: 'none', minor: [], ...ignored };
  if (region && table.dominant[region] === zones[0]) {
    return { zones: zones.slice(0, 1), from: 'region', minor: zones.slice(1), ...ignored };
  }
  return { zones, from: 'region', minor: [], ...ignored };
}

/**
 * The first zone of each group that has the same offset from UTC from `now` on for seven days, in the order
 * given.
 */
export function differentClocks(zones: readonly string[], now: Temporal.Instant): string[] {
  const clocks = new Map<string, string>();
  for (const zone of zones) {
    const clock = clockSignature(zone, now);
    if (!clocks.has(clock)) clocks.set(clock, zone);
  }
  return [...clocks.values()];
}

function clockSignature(zone: string, now: Temporal.Instant): string {
  const local = now.toZonedDateTimeISO(zone);
  const change = local.getTimeZoneTransition('next');
  if (!change || Temporal.Instant.compare(change.toInstant(), now.add(HORIZON)) > 0) return local.offset;
  return `${local.offset} ${change.offset} ${change.epochMilliseconds}`;
}

/** The zone's name in canonical case where this system knows it and it belongs to a place on the map. */
function placeZone(name: string, now: Temporal.Instant): string | undefined {
  // "Area/Location": offsets (+02:00), UTC, EST and Etc/… say nothing of where somebody lives.
  if (!/^[a-z]+\/[a-z]/i.test(name) || /^(etc|systemv)\//i.test(name)) return undefined;
  try {
    return now.toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
