import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INTERVAL_MS,
  isDue,
  LONGEST_MS,
  type Reason,
  SHORTEST_MS,
  SOON_MS,
  waitAfter,
  waitAskedFor,
} from '@/lib/packs/sources/waiting';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const random = fc.double({ min: 0, max: 1, noNaN: true });

describe('waiting after a look', () => {
  it('is five minutes where the address answers', () => {
    expect(waitAfter(0, 0.3)).toBe(5 * MINUTE);
  });

  it('grows with the failures, never below a minute, never above an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), random, (failures, chance) => {
        const wait = waitAfter(failures, chance);
        expect(wait).toBeGreaterThanOrEqual(SHORTEST_MS);
        expect(wait).toBeLessThanOrEqual(LONGEST_MS);
        expect(waitAfter(failures + 1, chance)).toBeGreaterThanOrEqual(wait);
      }),
    );
    expect([1, 2, 3, 4, 5, 6, 7].map((failures) => waitAfter(failures, 1) / MINUTE)).toEqual([
      2, 4, 8, 16, 32, 60, 60,
    ]);
  });

  it('differs from browser to browser, so that they do not come back at once', () => {
    expect(waitAfter(9, 0)).toBe(LONGEST_MS / 2);
    expect(waitAfter(9, 1)).toBe(LONGEST_MS);
  });

  it('is at least what the server asks for, up to a day', () => {
    expect(waitAfter(1, 0, 30 * MINUTE)).toBe(30 * MINUTE);
    expect(waitAfter(1, 0, 5_000)).toBe(SHORTEST_MS);
    expect(waitAfter(1, 0, 400 * DAY)).toBe(DAY);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 7 ', 7_000],
    ['Sun, 22 Nov 2026 10:02:00 GMT', 120_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['99999999999', DAY],
    ['Fri, 31 Dec 9999 23:59:59 GMT', DAY],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('%j', (header, wait) => {
    // A number with a sign is a date to some parsers, one of long ago: no wait.
    expect(waitAskedFor(header, NOW) ?? 0).toBe(wait ?? 0);
  });

  it('is not there', () => {
    expect(waitAskedFor(null, NOW)).toBeUndefined();
  });

  it('never breaks on what a server may send', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = waitAskedFor(header, NOW) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(DAY);
      }),
    );
  });
});

describe('whether a look is due', () => {
  const answered = { checkedAt: NOW, failures: 0, nextAt: NOW + INTERVAL_MS };
  const failed = { checkedAt: NOW, failures: 4, nextAt: NOW + 20 * MINUTE };

  it('always where nobody has looked, and for a click', () => {
    for (const reason of ['now', 'soon', 'due'] as const)
      expect(isDue({ failures: 0 }, reason, NOW)).toBe(true);
    expect(isDue(failed, 'now', NOW)).toBe(true);
  });

  it('after five minutes for the clock, though its alarm comes a little early', () => {
    expect(isDue(answered, 'due', NOW + 4 * MINUTE)).toBe(false);
    expect(isDue(answered, 'due', NOW + 5 * MINUTE - 1_000)).toBe(true);
  });

  it('after half a minute for a helpdesk tab that opens', () => {
    expect(isDue(answered, 'soon', NOW + SOON_MS - 1)).toBe(false);
    expect(isDue(answered, 'soon', NOW + SOON_MS)).toBe(true);
  });

  it('not before the wait is over, for neither, where the address fails', () => {
    for (const reason of ['soon', 'due'] as const) {
      expect(isDue(failed, reason, NOW + 19 * MINUTE)).toBe(false);
      expect(isDue(failed, reason, NOW + 20 * MINUTE)).toBe(true);
    }
  });

  it('is never held off by a clock that was put back, however far', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 * DAY }),
        fc.integer({ min: 0, max: 50 }),
        random,
        fc.constantFrom<Reason>('now', 'soon', 'due'),
        (back, failures, chance, reason) => {
          const state = { checkedAt: NOW, failures, nextAt: NOW + waitAfter(failures, chance) };
          expect(isDue(state, reason, NOW - back)).toBe(true);
        },
      ),
    );
  });

  it('is due within a day whatever is stored and wherever the clock jumps', () => {
    fc.assert(
      fc.property(
        fc.record({
          checkedAt: fc.integer({ min: -400 * DAY, max: 400 * DAY }).map((shift) => NOW + shift),
          failures: fc.nat(),
          nextAt: fc.integer({ min: -400 * DAY, max: 40_000 * DAY }).map((shift) => NOW + shift),
        }),
        fc.integer({ min: -400 * DAY, max: 400 * DAY }),
        (state, jump) => {
          const now = NOW + jump;
          expect(isDue(state, 'due', now) || isDue(state, 'due', now + DAY)).toBe(true);
        },
      ),
    );
  });
});
