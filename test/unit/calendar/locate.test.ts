import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerZones } from '@/lib/calendar/customer-zones';
import placeTerritories from '@/lib/calendar/data/place-territories.json';
import { locate } from '@/lib/calendar/locate';
import { type PlaceFile, placeFileSchema } from '@/lib/calendar/place-file';
import { placeName } from '@/lib/calendar/place-name';
import { createPlaces } from '@/lib/calendar/places';
import { phoneDigits } from '@/lib/detect/region/phone';
import { shippedTable } from './fixtures';

const file = (territory: string): PlaceFile =>
  placeFileSchema.parse(JSON.parse(readFileSync(`public/places/${territory}.json`, 'utf8')));
const at = (territory: string, customer: { city?: string; state?: string }, digits?: string) =>
  locate(customer, digits, file(territory));

describe('locate', () => {
  it.each([
    ['DE', { state: 'BY' }, 'BY'],
    ['DE', { state: 'DE-BY' }, 'BY'],
    ['DE', { state: 'Bavaria' }, 'BY'],
    ['DE', { state: 'Freistaat Bayern' }, 'BY'],
    ['DE', { city: 'München' }, 'BY'],
    ['DE', { city: 'munich' }, 'BY'],
    ['DE', { city: 'Köln' }, 'NW'],
    ['DE', { city: 'Bremen' }, 'HB'],
    ['CH', { city: 'Genf' }, 'GE'],
    ['CH', { state: 'Tessin' }, 'TI'],
    ['GB', { city: 'Edinburgh' }, 'SCT'],
    ['ES', { state: 'Barcelona' }, 'CT'],
    ['AU', { city: 'Melbourne' }, 'VIC'],
    ['CA', { city: 'Montréal' }, 'QC'],
    ['IN', { city: 'Bangalore' }, 'KA'],
    ['US', { city: 'Portland, OR' }, 'OR'],
  ])('%s %j is %s', (territory, customer, code) => {
    expect(at(territory, customer).subdivision).toBe(code);
  });

  it.each([
    ['US', { state: 'TX' }, ['America/Chicago'], 'state'],
    ['US', { city: 'El Paso', state: 'TX' }, ['America/Denver'], 'city'],
    ['US', { state: 'Arizona' }, ['America/Phoenix'], 'state'],
    ['BR', { city: 'Manaus' }, ['America/Manaus'], 'city'],
    ['RU', { city: 'Новосибирск' }, ['Asia/Novosibirsk'], 'city'],
    ['ES', { state: 'Las Palmas de Gran Canaria' }, ['Atlantic/Canary'], 'state'],
    ['MX', { state: 'Baja California' }, ['America/Tijuana'], 'state'],
  ])('%s %j has %j', (territory, customer, zones, zonesBy) => {
    expect(at(territory, customer)).toMatchObject({ zones, zonesBy });
  });

  it('gives all clocks of a state that has two', () => {
    expect(at('US', { state: 'Tennessee' }).zones).toEqual(['America/Chicago', 'America/New_York']);
  });

  it('passes over a town that lies elsewhere than the state says', () => {
    // Portland is in Oregon or in Maine.
    expect(at('US', { city: 'Houston', state: 'NY' })).toMatchObject({ zones: ['America/New_York'] });
  });

  it('says nothing of towns whose name several places have, and of unknown ones', () => {
    expect(at('US', { city: 'Springfield' }).subdivision).toBeUndefined();
    expect(at('US', { city: 'Nowhere Falls' })).toEqual({});
    expect(at('US', {})).toEqual({});
  });

  it('goes by the longest prefix of a number where nothing else tells', () => {
    expect(at('US', {}, '14155550123')).toEqual({ zones: ['America/Los_Angeles'], zonesBy: 'phone' });
    expect(at('US', { state: 'NY' }, '14155550123').zones).toEqual(['America/New_York']);
    expect(at('AU', {}, '61892345678').zonesBy).toBe('phone');
  });

  it('does bounded work on any text, and throws at none', () => {
    const us = file('US');
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, anyText, fc.string(), (city, state, digits) => {
        const found = locate({ city, state }, digits, us);
        expect(found.zones?.every((zone) => us.zones.includes(zone)) ?? true).toBe(true);
      }),
    );
  });
});

describe('customerZones with a place', () => {
  const now = Temporal.Instant.from('2026-11-23T12:00:00Z');

  it('narrows the clocks of the region', () => {
    expect(customerZones({}, 'US', now, { zones: ['America/Chicago'], zonesBy: 'state' })).toEqual({
      zones: ['America/Chicago'],
      from: 'state',
      minor: [],
    });
  });

  it('keeps the other clocks in sight where only the number tells', () => {
    const zones = customerZones({}, 'US', now, { zones: ['America/Chicago'], zonesBy: 'phone' });
    expect(zones.zones).toEqual(['America/Chicago']);
    expect(zones.minor).toContain('America/New_York');
  });

  it('is outweighed by the record’s time zone', () => {
    const customer = { timeZone: 'America/Denver' };
    const zones = customerZones(customer, 'US', now, { zones: ['America/Chicago'], zonesBy: 'city' });
    expect(zones).toMatchObject({ zones: ['America/Denver'], from: 'record' });
  });

  it('stays with the region where the place narrows nothing', () => {
    const zones = customerZones({}, 'DE', now, { subdivision: 'BY' });
    expect(zones).toMatchObject({ zones: ['Europe/Berlin'], from: 'region' });
  });
});

describe('createPlaces', () => {
  const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(`public${path}`, 'utf8'));
  const place = createPlaces(read, phoneDigits);

  it('reads numbers in national and international form', async () => {
    expect(await place({ phone: '(415) 555-2671' }, 'US')).toMatchObject({ zones: ['America/Los_Angeles'] });
    expect(await place({ phone: '+1 212 555 2671' }, 'US')).toMatchObject({ zones: ['America/New_York'] });
  });

  it('reads no file where nothing goes by the place, or the record names none', async () => {
    const never = createPlaces(() => Promise.reject(new Error('read')), phoneDigits);
    expect(await never({ city: 'Paris' }, 'JP')).toBeUndefined();
    expect(await never({}, 'US')).toBeUndefined();
    // A file that can't be read tells nothing.
    expect(await never({ city: 'Boston' }, 'US')).toBeUndefined();
  });
});

describe('shipped places', () => {
  const files = readdirSync('public/places').filter((name) => name.endsWith('.json'));

  it('are those of the list, valid, with codes that the holidays know', () => {
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual([...placeTerritories].sort());
    for (const name of files) {
      const { territory, zones, parts, cities, phones } = file(name.slice(0, 2));
      expect(`${territory}.json`).toBe(name);
      for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      for (const [town, part, zone] of cities) {
        expect(placeName(town)).toBe(town);
        expect(part < parts.length && zone < zones.length && (part >= 0 || zone >= 0), town).toBe(true);
      }
      for (const [, , indexes] of parts) expect(indexes.every((index) => index < zones.length)).toBe(true);
      for (const [prefix, indexes] of phones)
        expect(
          indexes.every((index) => index >= 0 && index < zones.length),
          prefix,
        ).toBe(true);
    }
  });

  it('know every subdivision that has holidays of its own, where they know any', () => {
    for (const territory of placeTerritories) {
      const codes = file(territory).parts.map(([code]) => code);
      if (codes.length === 0) continue;
      const json = JSON.parse(readFileSync(`public/holidays/${territory}.json`, 'utf8'));
      for (const code of Object.keys(json.subdivisions ?? {})) expect(codes, territory).toContain(code);
    }
  });

  it('put a customer in Munich on Bavaria’s holidays', () => {
    const { subdivision } = at('DE', { city: 'München' });
    expect(shippedTable('DE', subdivision).days.get('2027-01-06')?.english).toBe('Epiphany');
  });
});
