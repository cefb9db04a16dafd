import zones from '../data/zones.json';
import { isRegion } from './country';
import { REGION_TRUST, type RegionSource, single } from './region-source';

/** Locales and zones that helpdesks fill in by themselves. */
const DEFAULT_LOCALES = new Set(['US']);
const DEFAULT_ZONES = new Set([
  ...['America/Los_Angeles', 'America/New_York', 'America/Chicago', 'America/Denver'],
  ...['US/Pacific', 'US/Eastern', 'US/Central', 'US/Mountain', 'Europe/London'],
]);

/** The region subtag of a locale: `pt_BR` → BR, `zh-Hant-TW` → TW. */
export function localeSource(locale: string | undefined): RegionSource | undefined {
  const region = locale
    ?.slice(0, 60)
    .replaceAll('_', '-')
    .split('-')
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part))
    ?.toUpperCase();
  if (!locale || !region || !isRegion(region)) return undefined;
  return {
    code: 'locale',
    values: { locale },
    decider: 'record',
    regions: single(region),
    trust: DEFAULT_LOCALES.has(region) ? REGION_TRUST.defaultLocale : REGION_TRUST.locale,
  };
}

let regionByZone: Map<string, string> | undefined;

/** The territory of an IANA time zone (also of its former names); `undefined` for UTC and fixed offsets. */
export function regionOfZone(zone: string): string | undefined {
  regionByZone ??= new Map(
    Object.entries(zones).flatMap(([region, names]) =>
      names.split(' ').map((name): [string, string] => [name, region]),
    ),
  );
  return regionByZone.get(zone);
}

export function timeZoneSource(zone: string | undefined): RegionSource | undefined {
  const region = zone ? regionOfZone(zone) : undefined;
  if (!zone || !region) return undefined;
  return {
    code: 'time-zone',
    values: { zone },
    decider: 'record',
    regions: single(region),
    trust: DEFAULT_ZONES.has(zone) ? REGION_TRUST.defaultTimeZone : REGION_TRUST.timeZone,
  };
}
