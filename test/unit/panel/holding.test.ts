import { describe, expect, it } from 'vitest';
import type { Guidance } from '@/lib/guidance/guidance';
import { AWAY, busyFor, differs, newTips } from '@/lib/panel/holding';

describe('whether the agent is about to click', () => {
  it('is so while the pointer is inside, and for five seconds after a key', () => {
    expect(busyFor(AWAY, 0)).toBe(0);
    expect(busyFor({ ...AWAY, inside: true }, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(busyFor({ inside: false, keyAt: 1_000 }, 1_000)).toBe(5_000);
    expect(busyFor({ inside: false, keyAt: 1_000 }, 5_999)).toBe(1);
    expect(busyFor({ inside: false, keyAt: 1_000 }, 6_000)).toBe(0);
    expect(busyFor({ inside: true, keyAt: 1_000 }, 9_000)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what is new', () => {
  const guidance = (tips: [id: string, arrivedAt: number][], fresh: string[], familiar = 0) => {
    const made = tips.map(([id, arrivedAt]) => ({ id, team: { arrivedAt } }));
    return {
      tips: made.slice(familiar),
      familiar: made.slice(0, familiar),
      fresh,
    } as unknown as Guidance;
  };

  it('are tips that were not there, or with other words, and that the team sent lately', () => {
    const before = guidance([['a', 1]], []);
    expect(
      newTips(
        before,
        guidance(
          [
            ['a', 1],
            ['b', 5],
          ],
          ['b'],
        ),
      ),
    ).toBe(1);
    expect(newTips(before, guidance([['a', 5]], ['a']))).toBe(1);
    expect(newTips(before, guidance([['a', 1]], ['a']))).toBe(0);
    expect(newTips(before, guidance([['b', 5]], []))).toBe(0);
    expect(newTips(before, guidance([], []))).toBe(0);
  });

  it('differs where anything does that would be on screen', () => {
    const shown = { guidance: guidance([['a', 1]], []), targets: [] };
    expect(differs(shown, structuredClone(shown))).toBe(false);
    expect(differs(shown, { ...shown, guidance: guidance([], []) })).toBe(true);
  });
});
