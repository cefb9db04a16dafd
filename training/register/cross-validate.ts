import { certainOf, judgeByRules } from '../../lib/detect/register/judge';
import { readLayer, writeLayer } from '../../lib/detect/register/learned/format';
import { type Layer, logOdds, strengthOf } from '../../lib/detect/register/learned/layer';
import type { RegisterRules } from '../../lib/detect/register/rule';
import { seeded } from '../language/random';
import { type Correction, chancesOf, correctionFrom, type Odds } from './calibrate';
import { type Example, stepsFor } from './examples';
import type { Answer } from './figures';
import { learn } from './learn';

const FOLDS = 5;
const SEED = 5;

export interface Validated {
  answers: { rules: Answer[]; learned?: Answer[]; both: Answer[] };
  /** Of rules and layer together. */
  correction: Correction;
}

/**
 * What rules, the layer and both give on sentences that were not trained on: in five folds, versions of a sentence in
 * the same one. The correction of a fold comes from the other folds.
 *
 * @param alone also learns without the rules, to see what the layer does by itself
 */
export function crossValidated(
  examples: readonly Example[],
  further: readonly Example[],
  rules: RegisterRules,
  alone: boolean,
): Validated {
  const folds = foldsOf(examples);
  const learned = alone ? oddsByFold(folds, further, false, rules) : [];
  const both = oddsByFold(folds, further, true, rules);
  return {
    answers: {
      rules: folds.flat().map((example) => ({
        label: example.label,
        chances: judgeByRules(example.score, rules, []).chances,
      })),
      ...(alone ? { learned: answersOf(learned) } : {}),
      both: answersOf(both),
    },
    correction: correctionFrom(both.flat()),
  };
}

function foldsOf(examples: readonly Example[]): Example[][] {
  const random = seeded(SEED);
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group) => [group, Math.floor(random() * FOLDS)]));
  return Array.from({ length: FOLDS }, (_, fold) =>
    examples.filter(({ group }) => foldOf.get(group) === fold),
  );
}

const oddsByFold = (
  folds: readonly Example[][],
  further: readonly Example[],
  withRules: boolean,
  rules: RegisterRules,
): Odds[][] =>
  folds.map((held) => {
    const others = folds.filter((fold) => fold !== held).flat();
    const layer = readLayer(writeLayer(learn([...others, ...further], { withRules }), stepsFor(rules)));
    return held.map((example) => oddsOf(example, layer, withRules ? rules : undefined));
  });

function oddsOf({ candidates, score, label }: Example, layer: Layer, rules: RegisterRules | undefined): Odds {
  const formal = candidates.map(({ slots }) => strengthOf(slots, slots.length, layer.formal));
  const informal = candidates.map(({ slots }) => strengthOf(slots, slots.length, layer.informal));
  const certain = rules && certainOf(score, rules);
  return {
    label,
    formal: logOdds(formal, layer.formal, score.formal, score.informal),
    informal: logOdds(informal, layer.informal, score.informal, score.formal),
    leastFormal: certain ? certain.formal - rules.neutral : Number.NEGATIVE_INFINITY,
    leastInformal: certain ? certain.informal - rules.neutral : Number.NEGATIVE_INFINITY,
  };
}

const answersOf = (byFold: readonly Odds[][]): Answer[] =>
  byFold.flatMap((held) => {
    const correction = correctionFrom(byFold.filter((fold) => fold !== held).flat());
    return held.map((odds) => ({ label: odds.label, chances: chancesOf(odds, correction) }));
  });
