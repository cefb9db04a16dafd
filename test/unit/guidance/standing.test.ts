import { describe, expect, it } from 'vitest';
import { standing } from '@/lib/guidance/standing';

describe('how an entry stands', () => {
  it.each([
    ['without a day', undefined, 'verified'],
    ['more than 14 days before it', '2026-12-07', 'verified'],
    ['14 days before it', '2026-12-06', 'due'],
    ['on the day itself', '2026-11-22', 'due'],
    ['the day after', '2026-11-21', 'expired'],
    ['years after', '2019-01-01', 'expired'],
  ])('%s', (_, verifyBy, expected) => {
    expect(standing(verifyBy, '2026-11-22')).toBe(expected);
  });

  it('counts days, also where a month or a clock changes', () => {
    expect(standing('2027-01-03', '2026-12-20')).toBe('due');
    expect(standing('2027-01-04', '2026-12-20')).toBe('verified');
    expect(standing('2027-04-05', '2027-03-22')).toBe('due');
    expect(standing('2028-03-07', '2028-02-22')).toBe('due');
  });
});
