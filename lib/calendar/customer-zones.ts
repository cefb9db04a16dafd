import type { Customer } from '@/lib/record/customer-record';
import territoryZones from './data/territory-zones.json';

/** In which time zones a customer may be. */
export interface CustomerZones {
  /** IANA names, one for each different clock; empty where nothing is known. */
  zones: string[];
  from: 'record' | 'region' | 'none';
  /** Other clocks of the region, where CLDR names one zone as the usual one of the whole territory. */
  minor: string[];
  /** What the record holds as time zone, where it was not used: no such zone, or one that names no place (UTC). */
  ignored?: string;
}

const table: { zones: Record<string, string[]>; dominant: Record<string, string> } = territoryZones;

/** Rules are compared this far ahead: as long as any statement about "next working time" usually reaches. */
const HORIZON = { hours: 7 * 24 };

/**
 * The customer's time zone by the record, else the zones of the region. Zones that show the same clock from
 * `now` on for seven days count as one. An agent's choice or a narrower source (city, phone prefix) is put in
 * by passing it as `customer.timeZone`.
 *
 * @param region ISO 3166-1 alpha-2
 */
export function customerZones(
  customer: Pick<Customer, 'timeZone'>,
  region: string | undefined,
  now: Temporal.Instant,
): CustomerZones {
  const stated = customer.timeZone?.trim();
  const own = stated ? placeZone(stated, now) : undefined;
  if (own) return { zones: [own], from: 'record', minor: [] };
  const ignored = stated ? { ignored: stated } : {};

  const listed = (region && table.zones[region]) || [];
  const zones = differentClocks(
    listed.flatMap((name) => placeZone(name, now) ?? []),
    now,
  );
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
