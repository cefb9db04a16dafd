import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationError, coverageAt, f1, type Judged, macro } from '../../../bench/suites/detect/scores';

const judged = (group: string, right: boolean, probability = 0.5): Judged => ({ group, right, probability });

describe('macro', () => {
  it('weighs every group equally, however many answers it has', () => {
    const many = Array.from({ length: 98 }, () => judged('de', true));
    expect(macro([...many, judged('id', false), judged('id', true)])).toBe(75);
  });

  it('is no number without answers', () => {
    expect(macro([])).toBeNaN();
  });
});

describe('coverage at a precision', () => {
  it('stops where the errors begin', () => {
    const sure = Array.from({ length: 99 }, (_, at) => judged('de', true, 0.9 - at / 1000));
    expect(coverageAt([...sure, judged('de', false, 0.1)])).toBe(100);
    expect(coverageAt([...sure, judged('de', false, 0.1), judged('de', false, 0.05)])).toBeCloseTo(
      (100 * 100) / 101,
    );
  });

  it('can’t part answers that are equally sure', () => {
    expect(coverageAt([judged('de', true, 0.9), judged('de', false, 0.9)])).toBe(0);
  });

  it('never covers more at a higher precision', () => {
    const answers = fc.array(
      fc.record({
        group: fc.constant('de'),
        right: fc.boolean(),
        probability: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(answers, (list) => {
        expect(coverageAt(list, 0.99)).toBeLessThanOrEqual(coverageAt(list, 0.8));
      }),
    );
  });
});

describe('calibration error', () => {
  it('is nothing where as many are right as was said', () => {
    expect(calibrationError([judged('de', true, 0.5), judged('de', false, 0.5)])).toBe(0);
  });

  it('is how far off it was', () => {
    expect(calibrationError([judged('de', false, 0.9), judged('de', false, 0.9)])).toBeCloseTo(90);
  });
});

describe('F1', () => {
  const pair = (truth: string, answer: string) => ({ truth, answer });

  it('weighs labels equally and leaves out those without items', () => {
    const labels = ['formal', 'informal', 'neutral'];
    expect(f1([pair('formal', 'formal'), pair('informal', 'informal')], labels)).toBe(100);
    // Formal: precision 1/1, recall 1/2. Informal: precision 1/1.5, recall 1.
    expect(
      f1([pair('formal', 'formal'), pair('formal', 'informal'), pair('informal', 'informal')], labels),
    ).toBeCloseTo((100 * (2 / 3 + 0.8)) / 2);
  });
});
