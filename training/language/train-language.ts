import { isSupported } from '../../lib/detect/language/languages';
import { writeParts } from '../../lib/detect/language/model/format';
import { readWords } from '../../lib/detect/language/model/writing';
import { calibrated, type Trial } from './calibrate';
import { emptyLinear, type Linear, learn } from './learn';
import { type Line, withoutAmbiguous } from './lines';
import { packed } from './pack';
import { predicting } from './predict';
import { keepOnly, mostTelling } from './prune';
import { seeded } from './random';
import { classesOf, drawing, type TrainingClass } from './samples';
import { withBothScripts } from './serbian';
import { vocabularyOf } from './vocabulary';

export interface Recipe {
  seed: number;
  /** Texts drawn per language, first with all features and then with the weights that are kept. */
  draws: number;
  redraws: number;
  rate: number;
  dropout: number;
  /** Lines that must have a feature for it to be learned. */
  least: number;
  /** Weights that are kept. */
  keep: number;
  /** What a weight is rounded to a multiple of. */
  step: number;
  log?: (message: string) => void;
}

export const RECIPE: Recipe = {
  seed: 20261122,
  draws: 25_000,
  redraws: 15_000,
  rate: 0.5,
  dropout: 0.1,
  least: 6,
  keep: 300_000,
  step: 1,
};

/** A language that Savoir does not support is there so that it is not taken for one that it does. */
const FOREIGN_SHARE = 0.25;
/** Bosnian differs from Croatian and Serbian by less than texts do; it is answered as one of them. */
const LEFT_OUT = new Set('bs uz ku so ha zu eo lb mt xh fy br yo jv oc su mg fo mn ky tg ug'.split(' '));
/**
 * Added to a language's score at the end. Much Malay text is translated by machine, and what customers write is then
 * more often taken for Indonesian than the other way round; 0.3 makes both mistakes alike on lid/dev.
 */
const LEANING: Readonly<Record<string, number>> = { ms: 0.3 };
/** Serbian in Latin letters is half of Serbian. */
const HALF_SERBIAN = 0.5;

const shareOf = ({ language, writing }: TrainingClass): number =>
  language === 'sr' && writing === 0 ? HALF_SERBIAN : isSupported(language) ? 1 : FOREIGN_SHARE;

/** Learns, prunes and learns again what is left. */
export function trained(lines: readonly Line[], recipe: Recipe): Linear {
  const { seed, draws, redraws, rate, dropout, least, keep, step, log } = recipe;
  const classes = classesOf(withBothScripts(lines));
  const vocabulary = vocabularyOf(classes, least);
  log?.(`${lines.length} lines, ${classes.length} classes, ${vocabulary.size} features`);
  const model = emptyLinear(classes, vocabulary);
  const rest = { rate, dropout, share: shareOf, ...(log ? { log } : {}) };
  learn(model, { ...rest, seed, draws });
  const kept = mostTelling(model, keep);
  keepOnly(model, kept);
  learn(model, { ...rest, seed: seed + 1, draws: redraws, rate, kept });
  for (let at = 0; at < model.weights.length; at++)
    model.weights[at] = step * Math.round((model.weights[at] as number) / step);
  return model;
}

/** Collections of one origin go together: `lingua-sentences` with `lingua-word-pairs`. */
const originOf = (source: string) => source.split('-')[0] ?? source;
const FOLDS = 3;
/** Trials per language and fold. */
const TRIALS = 400;

/** Spreads the origins over folds of about the same size. */
function foldsOf(lines: readonly Line[]): Set<string>[] {
  const sizes = new Map<string, number>();
  for (const { source } of lines) sizes.set(originOf(source), (sizes.get(originOf(source)) ?? 0) + 1);
  const folds = Array.from({ length: FOLDS }, () => ({ origins: new Set<string>(), size: 0 }));
  for (const [origin, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    smallest.origins.add(origin);
    smallest.size += size;
  }
  return folds.map(({ origins }) => origins);
}

/** What models say of texts of origins that they have not seen. */
function trialsOf(lines: readonly Line[], recipe: Recipe): Trial[] {
  const random = seeded(recipe.seed + 2);
  return foldsOf(lines).flatMap((left, index) => {
    recipe.log?.(`calibration ${index + 1} of ${FOLDS}, without ${[...left].slice(0, 6).join(', ')}`);
    const predict = predicting(
      trained(
        lines.filter(({ source }) => !left.has(originOf(source))),
        { ...recipe, draws: recipe.draws / 2 },
      ),
    );
    const unseen = classesOf(withBothScripts(lines.filter(({ source }) => left.has(originOf(source)))));
    return unseen.flatMap((found) => {
      const draw = drawing(found, random);
      return Array.from({ length: Math.round(TRIALS * shareOf(found)) }, (): Trial[] => {
        const text = draw();
        if (readWords(text).writing !== found.writing) return [];
        const { scores, features } = predict(text);
        const truth = scores.findIndex(({ language }) => language === found.language);
        if (truth < 0 || scores.length < 2) return [];
        return [{ features, scores: scores.map(({ score }) => score), truth, weight: 1 }];
      }).flat();
    });
  });
}

/** The bytes of a model trained on these lines, the same for the same lines and recipe. */
export function trainLanguage(all: readonly Line[], recipe: Recipe = RECIPE): Uint8Array {
  const lines = withoutAmbiguous(all.filter(({ language }) => !LEFT_OUT.has(language)));
  const calibration = calibrated(trialsOf(lines, recipe));
  recipe.log?.(
    `calibration ${calibration.map(({ features, factor }) => `${features}: ${factor.toFixed(2)}`).join(', ')}`,
  );
  const parts = packed(trained(lines, recipe), recipe.step, calibration);
  for (const found of parts.classes) found.bias += LEANING[found.language] ?? 0;
  recipe.log?.(`${parts.hashes.length} features with ${parts.weights.length} weights`);
  return writeParts(parts);
}
