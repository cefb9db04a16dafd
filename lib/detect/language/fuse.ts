import type { Decider, Evidence, Finding } from '../finding';
import { type Distribution, favourite, softmax } from './distribution';
import { baseLanguage } from './languages';

/** One reason: how likely it is under each candidate, in nats up to a constant. */
export interface Source {
  /** Absent where it is never mentioned. */
  code?: string;
  decider: Decider;
  likelihood: (candidate: string) => number;
  /** Values of the evidence that speaks for a language. */
  values?: (language: string) => Record<string, string> | undefined;
}

/** A source that is worth less than this against even odds is not mentioned. */
const WORTH_MENTIONING = 0.7;
/** A source also supports the winner when it puts it this close to its own favourite. */
const AS_GOOD_AS = 0.35;

/** Probability of a tag in a distribution that may know the language without its script (`zh`). */
export const probabilityOf = (distribution: Distribution, tag: string): number =>
  distribution.get(tag) ?? distribution.get(baseLanguage(tag)) ?? 0;

/**
 * Likelihood from a distribution that is right in `trust` of all cases and says nothing in the rest. It bounds
 * what one source can do: `log(trust · n / (1 − trust))` nats for n candidates.
 */
export const trusted =
  (distribution: Distribution, trust: number, candidates: number) =>
  (candidate: string): number =>
    Math.log(trust * probabilityOf(distribution, candidate) + (1 - trust) / candidates);

/** Multiplies likelihoods (log-linear fusion) and scales the sum by `temper`. */
export function posterior(
  sources: readonly Source[],
  candidates: readonly string[],
  temper = 1,
): Map<string, number> {
  return softmax(
    new Map(
      candidates.map((candidate) => [
        candidate,
        temper * sources.reduce((sum, { likelihood }) => sum + likelihood(candidate), 0),
      ]),
    ),
  );
}

/** Each source as evidence for its favourite, in nats against even odds over all candidates. */
function explain(sources: readonly Source[], candidates: readonly string[], winner: string) {
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  const deciders = new Map<Decider, number>();
  for (const { code, decider, likelihood, values } of sources) {
    if (!code) continue;
    const own = softmax(new Map(candidates.map((candidate) => [candidate, likelihood(candidate)])));
    const best = favourite(own);
    if (!best) continue;
    const supports = Math.log(best[1]) - Math.log(own.get(winner) ?? 0) < AS_GOOD_AS;
    const pointsTo = supports ? winner : best[0];
    const weight = Math.log((own.get(pointsTo) ?? 0) * candidates.length);
    if (!(weight >= WORTH_MENTIONING)) continue;
    const filled = values?.(pointsTo);
    const entry = {
      code,
      ...(filled ? { values: filled } : {}),
      pointsTo,
      weight: Number(weight.toFixed(2)),
    };
    (supports ? evidence : against).push(entry);
    if (supports) deciders.set(decider, (deciders.get(decider) ?? 0) + weight);
  }
  const byWeight = (a: Evidence, b: Evidence) => b.weight - a.weight;
  const decidedBy = [...deciders].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { evidence: evidence.sort(byWeight), against: against.sort(byWeight), decidedBy };
}

/** The candidate that all sources together make most probable; unknown below `threshold`. */
export function fuse(
  sources: readonly Source[],
  candidates: readonly string[],
  { threshold, temper = 1 }: { threshold: number; temper?: number },
): Finding<string> {
  const best = favourite(posterior(sources, candidates, temper));
  if (!best || sources.length === 0)
    return { value: undefined, probability: 0, decidedBy: undefined, evidence: [], against: [] };
  const [winner, probability] = best;
  const { evidence, against, decidedBy } = explain(sources, candidates, winner);
  if (probability < threshold || !decidedBy)
    return { value: undefined, probability, decidedBy: undefined, evidence, against };
  return { value: winner, probability, decidedBy, evidence, against };
}
