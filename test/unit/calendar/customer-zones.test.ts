import { describe, expect, it } from 'vitest';
import { customerZones, differentClocks } from '@/lib/calendar/customer-zones';
import territoryZones from '@/lib/calendar/data/territory-zones.json';

const november = Temporal.Instant.from('2026-11-22T12:00:00Z');

describe('customerZones', () => {
  it("takes the record's zone before the region's", () => {
    expect(customerZones({ timeZone: 'America/Tijuana' }, 'DE', november)).toEqual({
      zones: ['America/Tijuana'],
      from: 'record',
      minor: [],
    });
  });

  it('writes the name as the tz database does', () => {
    expect(customerZones({ timeZone: ' europe/berlin ' }, undefined, november).zones).toEqual([
      'Europe/Berlin',
    ]);
  });

  it.each([
    'Mars/Olympus',
    'Pacific Time (US & Canada)',
    'UTC',
    'Etc/GMT+5',
    '+02:00',
    'EST',
    'a'.repeat(5000),
  ])('passes over "%.40s" and says so', (timeZone) => {
    expect(customerZones({ timeZone }, 'JP', november)).toEqual({
      zones: ['Asia/Tokyo'],
      from: 'region',
      minor: [],
      ignored: timeZone,
    });
  });

  it('counts the clocks of the United States, Arizona in winter with Denver', () => {
    const { zones, from } = customerZones({}, 'US', november);
    expect(from).toBe('region');
    expect([...zones].sort()).toEqual([
      'America/Adak',
      'America/Anchorage',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/New_York',
    ]);
  });

  it('tells Arizona from Denver once the clocks change within a week', () => {
    const beforeChange = Temporal.Instant.from('2027-03-10T12:00:00Z');
    const zones = customerZones({}, 'US', beforeChange).zones;
    expect(zones).toContain('America/Phoenix');
    expect(zones).toContain('America/Denver');
  });

  it('takes the usual zone where CLDR names one, and keeps the others apart', () => {
    expect(customerZones({}, 'ES', november)).toMatchObject({
      zones: ['Europe/Madrid'],
      minor: ['Atlantic/Canary'],
    });
    expect(customerZones({}, 'CN', november).zones).toEqual(['Asia/Shanghai']);
    expect(customerZones({}, 'DE', november)).toMatchObject({ zones: ['Europe/Berlin'], minor: [] });
  });

  it('keeps the three days of Kiribati apart', () => {
    expect(customerZones({}, 'KI', november).zones).toHaveLength(3);
  });

  it('knows nothing without record and region', () => {
    expect(customerZones({}, undefined, november)).toEqual({ zones: [], from: 'none', minor: [] });
    expect(customerZones({}, 'ZZ', november).from).toBe('none');
    expect(customerZones({ timeZone: '' }, undefined, november).ignored).toBeUndefined();
  });

  it('knows every zone of the shipped table', () => {
    for (const [territory, zones] of Object.entries(territoryZones.zones)) {
      for (const timeZone of zones) {
        expect(customerZones({ timeZone }, undefined, november).from, `${territory} ${timeZone}`).toBe(
          'record',
        );
      }
    }
  });
});

describe('differentClocks', () => {
  it('keeps the first of zones with the same clock', () => {
    expect(differentClocks(['Europe/Paris', 'Europe/Berlin', 'Europe/London'], november)).toEqual([
      'Europe/Paris',
      'Europe/London',
    ]);
  });
});
