import { describe, expect, it } from 'vitest';
import { guidedAt, type PanelStamps, refinedAt } from '../../bench/stamps';

const stamps: PanelStamps = {
  drift: 0,
  arrivals: [
    { type: 'opened', at: 101 },
    { type: 'page', at: 110 },
    { type: 'api', at: 400 },
  ],
  changes: [
    { record: '1', at: 50, painted: 60 },
    { at: 102, painted: 112 },
    { record: '2', at: 140, painted: 150 },
    { record: '2', at: 160, painted: 166 },
    { record: '2', at: 420, painted: 430 },
  ],
};

describe('times of the panel', () => {
  it('guidance counts from when it is on screen, for the record that was opened', () => {
    expect(guidedAt(stamps, '2', 100)).toBe(150);
    expect(guidedAt(stamps, '1', 100)).toBeUndefined();
  });

  it('refined is the first change after the API answered', () => {
    expect(refinedAt(stamps, '2', 100)).toBe(430);
    expect(refinedAt({ ...stamps, arrivals: [] }, '2', 100)).toBeUndefined();
    expect(refinedAt({ ...stamps, changes: stamps.changes.slice(0, 4) }, '2', 100)).toBeUndefined();
  });
});
