import type { Register } from '../../lib/detect/finding';
import { LABELS, type Label } from './items';

/** What was said of one sentence, and what is true of it. */
export interface Answer {
  label: Label;
  chances: Record<Register, number>;
}

export interface Figures {
  count: number;
  /** Percent; `undefined` where there is nothing to measure it on. */
  forced: number | undefined;
  /** Macro F1 of the labels that occur, which count equally whatever the number of their sentences. */
  f1: number | undefined;
  formalFound: number | undefined;
  informalFound: number | undefined;
  /** Share of neutral sentences that are claimed to be formal or informal. */
  falseClaim: number | undefined;
  calibration: number;
}

export function claimOf({ formal, informal, neutral }: Record<Register, number>): Label {
  if (neutral >= formal && neutral >= informal) return 'neutral';
  const best = formal >= informal ? 'formal' : 'informal';
  return Math.max(formal, informal) >= 0.5 ? best : 'neutral';
}

/** The figures of one language. */
export function figuresOf(answers: readonly Answer[]): Figures {
  const totals = { formal: 0, informal: 0, neutral: 0 };
  const said: Record<string, number> = {};
  let forced = 0;
  for (const { label, chances } of answers) {
    totals[label]++;
    const key = `${label} ${claimOf(chances)}`;
    said[key] = (said[key] ?? 0) + 1;
    if ((chances.formal >= chances.informal ? 'formal' : 'informal') === label) forced++;
  }
  const share = (label: Label, claim: Label) => (said[`${label} ${claim}`] ?? 0) / (totals[label] || 1);
  const known = LABELS.filter((label) => totals[label]);
  const f1 = known.map((label) => {
    const claimed = known.reduce((sum, other) => sum + share(other, label), 0);
    return (2 * share(label, label)) / (1 + claimed);
  });
  const percent = (part: number, there: number | boolean) => (there ? 100 * part : undefined);
  return {
    count: answers.length,
    forced: percent(forced / (totals.formal + totals.informal), totals.formal + totals.informal),
    f1: percent(f1.reduce((a, b) => a + b, 0) / f1.length, known.length > 1),
    formalFound: percent(share('formal', 'formal'), totals.formal),
    informalFound: percent(share('informal', 'informal'), totals.informal),
    falseClaim: percent(1 - share('neutral', 'neutral'), totals.neutral),
    calibration: 100 * calibrationError(answers, totals),
  };
}

/** Expected calibration error over ten bins, labels counting equally. */
function calibrationError(answers: readonly Answer[], totals: Record<Label, number>): number {
  const bins = Array.from({ length: 10 }, () => ({ all: 0, sure: 0, right: 0 }));
  for (const { label, chances } of answers) {
    const claim = claimOf(chances);
    const bin = bins[Math.min(9, Math.floor(chances[claim] * 10))];
    if (!bin) continue;
    const weight = 1 / totals[label];
    bin.all += weight;
    bin.sure += weight * chances[claim];
    bin.right += claim === label ? weight : 0;
  }
  const all = bins.reduce((sum, bin) => sum + bin.all, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / all;
}

/** A row of figures for a table, one decimal each. */
export const rowOf = (name: string, figures: Figures): string[] => [
  name,
  String(figures.count),
  ...[
    figures.forced,
    figures.f1,
    figures.formalFound,
    figures.informalFound,
    figures.falseClaim,
    figures.calibration,
  ].map((figure) => figure?.toFixed(1) ?? '–'),
];

export const HEADINGS = [
  '',
  'sentences',
  'forced',
  'macro F1',
  'formal found',
  'informal found',
  'false claim',
  'calibration error',
];
