import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { customerZones } from '../../lib/calendar/customer-zones';
import { territoryFacts } from '../../lib/territory/facts';
import type { TerritoryFile } from '../../lib/territory/territory-file';

/** What a base layer is made of. Public holidays have tables of their own, with an index of who has one. */
export const baseParts = [
  'languages',
  'names',
  'week',
  'zones',
  'formats',
  'currency',
  'callingCode',
] as const;
export type BasePart = (typeof baseParts)[number];

/**
 * What the world does not have, so that nobody can look it up: territories without permanent inhabitants have no
 * language, clock, numbering plan or money of their own, and CLDR knows no rules for names in Dzongkha,
 * Kalaallisut and Dhivehi. docs/territories.md says why for each.
 */
const NONE_EXISTS: Readonly<Record<string, readonly BasePart[]>> = {
  AQ: ['languages', 'names', 'formats', 'currency', 'callingCode'],
  BT: ['names'],
  BV: ['zones', 'formats', 'callingCode'],
  GL: ['names'],
  GS: ['callingCode'],
  HM: ['languages', 'names', 'zones', 'formats', 'callingCode'],
  MV: ['names', 'formats'],
  PN: ['callingCode'],
  TF: ['formats', 'callingCode'],
  UM: ['callingCode'],
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve('public/territories', `${name}.json`), 'utf8'));

/** Codes of every territory with a file: ISO 3166-1, and XK. */
export const territoriesWithFile = (): string[] => (read('index') as { territories: string[] }).territories;

/** Parts that data describe, for a territory with a file. */
export function knownParts(region: string): BasePart[] {
  const file = read(region) as TerritoryFile;
  const now = Temporal.Instant.from('2026-01-01T00:00:00Z');
  const facts = territoryFacts(file, { language: 'en', now });
  const known: Record<BasePart, boolean> = {
    languages:
      facts.languages.official.length + facts.languages.regional.length + facts.languages.used.length > 0,
    names: facts.names.length > 0,
    week: file.firstDay > 0 && facts.week.working.length > 0,
    zones: customerZones({}, region, now).zones.length > 0,
    formats: facts.written !== undefined,
    currency: file.currencies.length > 0,
    callingCode: facts.callingCode !== undefined,
  };
  return baseParts.filter((part) => known[part]);
}

/** Parts that are missing although they exist. */
export function missingParts(region: string): BasePart[] {
  const known = knownParts(region);
  return baseParts.filter((part) => !known.includes(part) && !NONE_EXISTS[region]?.includes(part));
}

/** ISO 3166-1 territories whose base layer has every part that exists there; XK is no code of the standard. */
export const baseTerritories = (): string[] =>
  territoriesWithFile().filter((region) => region !== 'XK' && missingParts(region).length === 0);

/** Of these, the ones that lack a part because none exists, and which. */
export const baseExceptions = (): ReadonlyMap<string, BasePart[]> =>
  new Map(
    territoriesWithFile().flatMap((region) => {
      const known = knownParts(region);
      const without = baseParts.filter((part) => !known.includes(part));
      return without.length ? [[region, without] as const] : [];
    }),
  );
