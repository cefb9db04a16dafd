/** One answer held against the truth. */
export interface Judged {
  /** Answers are weighed equally by this: a language. */
  group: string;
  right: boolean;
  /** How sure the answer was, 0…1. */
  probability?: number;
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;

/** Percent that is right in each group. */
export function perGroup(answers: readonly Judged[]): Map<string, number> {
  const counts = new Map<string, [right: number, all: number]>();
  for (const { group, right } of answers) {
    const count = counts.get(group) ?? [0, 0];
    count[0] += right ? 1 : 0;
    count[1]++;
    counts.set(group, count);
  }
  return new Map([...counts].map(([group, [right, all]]) => [group, (100 * right) / all]));
}

/** Percent right, every group weighed equally. NaN where there is nothing. */
export const macro = (answers: readonly Judged[]): number => mean([...perGroup(answers).values()]);

/**
 * Percent of the answers that can be given so that 99 % of those given are right: the best threshold on the
 * stated probability. Answers without a probability count as unsure.
 */
export function coverageAt(answers: readonly Judged[], precision = 0.99): number {
  const sorted = [...answers].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  let right = 0;
  let covered = 0;
  for (const [at, answer] of sorted.entries()) {
    right += answer.right ? 1 : 0;
    // A threshold can't part answers that are equally sure.
    const next = sorted[at + 1];
    if (next && (next.probability ?? 0) === (answer.probability ?? 0)) continue;
    if (right / (at + 1) >= precision) covered = at + 1;
  }
  return (100 * covered) / answers.length;
}

/** Expected calibration error in percent: how far stated and true shares lie apart, over 15 bins of equal width. */
export function calibrationError(answers: readonly Judged[], bins = 15): number {
  const sums = Array.from({ length: bins }, () => ({ stated: 0, right: 0 }));
  for (const { probability = 0, right } of answers) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!bin) continue;
    bin.stated += probability;
    bin.right += right ? 1 : 0;
  }
  return (100 * sums.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0)) / answers.length;
}

/** Percent F1 of each label, labels weighed equally whatever the number of their items. */
export function f1(pairs: readonly { truth: string; answer: string }[], labels: readonly string[]): number {
  const share = (truth: string, answer: string) => {
    const own = pairs.filter((pair) => pair.truth === truth);
    return own.length ? own.filter((pair) => pair.answer === answer).length / own.length : 0;
  };
  const present = labels.filter((label) => pairs.some(({ truth }) => truth === label));
  return mean(
    present.map((label) => {
      const hit = share(label, label);
      const claimed = present.reduce((sum, truth) => sum + share(truth, label), 0);
      return hit ? (100 * 2 * hit) / (claimed + 1) : 0;
    }),
  );
}
