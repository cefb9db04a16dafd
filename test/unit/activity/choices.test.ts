import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_ON,
  activityIn,
  type Choices,
  isActive,
  LONGEST_PAUSE_MS,
  readChoices,
  withItem,
} from '@/lib/activity/choices';

const NOW = 1_780_000_000_000;
const origins = fc.constantFrom('https://a.zendesk.com', 'https://b.zendesk.com', 'http://127.0.0.1:8080');
const tabIds = fc.integer({ min: 1, max: 5 });
const choices: fc.Arbitrary<Choices> = fc.record(
  {
    pausedUntil: fc.integer({ min: NOW - 2 * LONGEST_PAUSE_MS, max: NOW + 2 * LONGEST_PAUSE_MS }),
    sitesOff: fc.uniqueArray(origins),
    tabsOff: fc.uniqueArray(tabIds),
  },
  { requiredKeys: ['sitesOff', 'tabsOff'] },
);
const places = fc.record({ origin: origins, tabId: fc.option(tabIds, { nil: undefined }) });

describe('whether Savoir works in a place', () => {
  it('is off exactly where a choice says so', () => {
    fc.assert(
      fc.property(choices, places, (chosen, place) => {
        const { pausedUntil: until = 0 } = chosen;
        const off =
          chosen.sitesOff.includes(place.origin) ||
          (place.tabId !== undefined && chosen.tabsOff.includes(place.tabId)) ||
          (until > NOW && until <= NOW + LONGEST_PAUSE_MS);
        expect(isActive(chosen, place, NOW)).toBe(!off);
      }),
    );
  });

  it('undoing what it names, again and again, always ends in "on"', () => {
    fc.assert(
      fc.property(choices, places, (chosen, place) => {
        let left = chosen;
        for (let step = 0; step < 3; step += 1) {
          const activity = activityIn(left, place, NOW);
          if (activity.active) break;
          if (activity.by === 'pause') left = { sitesOff: left.sitesOff, tabsOff: left.tabsOff };
          if (activity.by === 'site')
            left = { ...left, sitesOff: withItem(left.sitesOff, place.origin, false) };
          if (activity.by === 'tab' && place.tabId !== undefined)
            left = { ...left, tabsOff: withItem(left.tabsOff, place.tabId, false) };
        }
        expect(isActive(left, place, NOW)).toBe(true);
      }),
    );
  });

  it('is back by itself at the very end of a pause, and no pause outlives a day', () => {
    const place = { origin: 'https://a.zendesk.com', tabId: 1 };
    const paused = { ...ALL_ON, pausedUntil: NOW + 1000 };
    expect(activityIn(paused, place, NOW)).toEqual({ active: false, by: 'pause', until: NOW + 1000 });
    expect(isActive(paused, place, NOW + 1000)).toBe(true);
    expect(isActive({ ...ALL_ON, pausedUntil: NOW + LONGEST_PAUSE_MS + 1 }, place, NOW)).toBe(true);
  });

  it('names the narrowest choice first', () => {
    const all = { pausedUntil: NOW + 1, sitesOff: ['https://a.zendesk.com'], tabsOff: [1] };
    const by = (tabId: number, origin: string) => activityIn(all, { tabId, origin }, NOW);
    expect(by(1, 'https://a.zendesk.com')).toMatchObject({ by: 'tab' });
    expect(by(2, 'https://a.zendesk.com')).toMatchObject({ by: 'site' });
    expect(by(2, 'https://b.zendesk.com')).toMatchObject({ by: 'pause' });
  });
});

describe('what was stored', () => {
  it('reads as "on" whatever it is, and as itself where it is sound', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (local, tabs) => {
        const read = readChoices(local, tabs);
        expect(read.sitesOff.every((origin) => typeof origin === 'string')).toBe(true);
        expect(read.tabsOff.every(Number.isSafeInteger)).toBe(true);
        expect(typeof (read.pausedUntil ?? 0)).toBe('number');
      }),
    );
    fc.assert(
      fc.property(choices, ({ tabsOff, ...kept }) => {
        expect(readChoices(JSON.parse(JSON.stringify(kept)), tabsOff)).toEqual({ ...kept, tabsOff });
      }),
    );
  });

  it('keeps the sound part of a damaged list', () => {
    expect(
      readChoices({ pausedUntil: Number.NaN, sitesOff: ['https://a.zendesk.com', 7, '*', null] }, [
        3,
        '4',
        1.5,
      ]),
    ).toEqual({ sitesOff: ['https://a.zendesk.com'], tabsOff: [3] });
  });
});

describe('a list with and without an item', () => {
  it('holds each once, sorted, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(), fc.boolean(), (list, item, included) => {
        const changed = withItem(list, item, included);
        expect(changed.includes(item)).toBe(included);
        expect(changed.filter((other) => other !== item)).toEqual(
          list.filter((other) => other !== item).sort((one, other) => one - other),
        );
        expect(new Set(changed).size).toBe(changed.length);
      }),
    );
  });
});
