/** One answered text. */
export interface Answer {
  language: string;
  group: string;
  answer: string;
  second: string | undefined;
  probability: number;
}

const share = (part: readonly Answer[]) =>
  part.filter(({ answer, language }) => answer === language).length / part.length;

/** Right answers in per cent. */
export const percent = (part: readonly Answer[]): string => (100 * share(part)).toFixed(1);

export function groups(found: readonly Answer[], by: (one: Answer) => string): Map<string, Answer[]> {
  const parts = new Map<string, Answer[]>();
  for (const one of found) parts.set(by(one), [...(parts.get(by(one)) ?? []), one]);
  return parts;
}

/** The mean over languages of their share of right answers, in per cent. */
export function macro(found: readonly Answer[]): string {
  const shares = [...groups(found, ({ language }) => language).values()].map(share);
  return (100 * (shares.reduce((sum, one) => sum + one, 0) / shares.length)).toFixed(1);
}

/** Languages that many short texts belong to equally. */
const SAME: Record<string, string> = { ms: 'id', sr: 'hr', bs: 'hr', da: 'nb' };
const one = (language: string) => SAME[language] ?? language;

/** The same answers, close languages counted as one; each language still counts for itself in the mean. */
export const merged = (found: readonly Answer[]): Answer[] =>
  found.map((each) => (one(each.answer) === one(each.language) ? { ...each, answer: each.language } : each));

/** How much can be answered, in per cent, so that `precision` of the answers are right. */
export function coverage(found: readonly Answer[], precision: number): string {
  const sorted = [...found].sort((a, b) => b.probability - a.probability);
  let right = 0;
  let most = 0;
  for (const [index, { answer, language }] of sorted.entries()) {
    if (answer === language) right++;
    if (right / (index + 1) >= precision) most = index + 1;
  }
  return ((100 * most) / found.length).toFixed(1);
}

/** Prints what is stated beside what is right, and the expected calibration error. */
export function calibration(found: readonly Answer[]): void {
  const edges = [0, 0.4, 0.6, 0.8, 0.9, 0.97, 0.99, 1.01];
  let error = 0;
  const lines = edges.slice(1).flatMap((to, index) => {
    const part = found.filter(({ probability }) => probability >= (edges[index] ?? 0) && probability < to);
    if (!part.length) return [];
    const stated = part.reduce((sum, { probability }) => sum + probability, 0) / part.length;
    error += (part.length / found.length) * Math.abs(stated - share(part));
    return [`${(100 * stated).toFixed(0)}→${percent(part)} (${part.length})`];
  });
  console.log(`calibration error ${(100 * error).toFixed(1)}: ${lines.join(', ')}`);
}
