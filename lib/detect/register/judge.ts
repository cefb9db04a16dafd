import type { Register } from '../finding';
import { hear, type Layer, logOdds } from './learned/layer';
import type { OwnSentence } from './own-sentences';
import type { RegisterRules } from './rule';
import { quoteOf, type RuleScore, type Sign, softmax } from './score';

/** A word that the trained layer alone finds is named from this strength on. */
const WORTH_NAMING = 0.5;
const MOST_NAMED = 4;

export interface Judgement {
  /** Sums to 1. */
  chances: Record<Register, number>;
  /** Signs of both registers, strongest first. */
  signs: Sign[];
}

/** Rules are right more often than their weights say: measured on languages that rules alone read. */
const SHARPER = 1.5;

/** What rules alone make of their signs. */
export const judgeByRules = (score: RuleScore, rules: RegisterRules, casual: readonly Sign[]): Judgement => ({
  chances: softmax(
    SHARPER * score.formal,
    SHARPER * (score.informal + tipOf(casual, score)),
    SHARPER * rules.neutral,
  ),
  signs: [...score.signs, ...casual],
});

/** A casual hand adds to signs of closeness, and says nothing by itself. */
const tipOf = (casual: readonly Sign[], { informal }: RuleScore): number =>
  informal ? casual.reduce((sum, { weight }) => sum + weight, 0) : 0;

/** From here on a sign leaves no doubt. */
const CERTAIN_FROM = 4.3;

/**
 * The strength of the signs that the layer can't take back. Where the subject is left out, these are the ones without
 * doubt, and greetings and closings, which the sentences that it was trained on lack: "su" it must be able to give to
 * somebody else. Elsewhere they are all: there it only adds what the rules don't know.
 */
export function certainOf(
  { formal, informal, signs }: RuleScore,
  rules: RegisterRules,
): Record<'formal' | 'informal', number> {
  if (!rules.tag) return { formal, informal };
  const certain = { formal: 0, informal: 0 };
  for (const { code, pointsTo, weight } of signs)
    if (weight >= CERTAIN_FROM || code === 'register.greeting' || code === 'register.closing')
      certain[pointsTo] += weight;
  return certain;
}

/** What the trained layer makes of the rules' signs and of the words around them. */
export function judgeByLayer(
  sentences: readonly OwnSentence[],
  score: RuleScore,
  rules: RegisterRules,
  casual: readonly Sign[],
  layer: Layer,
): Judgement {
  const { words, formal, informal } = hear(sentences, rules.tag, layer);
  const certain = certainOf(score, rules);
  const odds = {
    formal:
      Math.max(logOdds(formal, layer.formal, score.formal, score.informal), certain.formal - rules.neutral) /
      layer.temperature,
    informal:
      Math.max(
        logOdds(informal, layer.informal, score.informal, score.formal),
        certain.informal - rules.neutral,
      ) /
        layer.temperature +
      tipOf(casual, score),
  };
  const signs = [
    ...score.signs,
    ...casual,
    ...signsOf(words, formal, 'formal', score, rules),
    ...signsOf(words, informal, 'informal', score, rules),
  ].sort((a, b) => b.weight - a.weight);
  if (layer.knowsNeutral) return { chances: softmax(odds.formal, odds.informal, 0), signs };
  const byRules = softmax(score.formal, score.informal, rules.neutral);
  const between = softmax(odds.formal, odds.informal, Number.NEGATIVE_INFINITY);
  const addressed = 1 - byRules.neutral;
  return {
    chances: {
      formal: between.formal * addressed,
      informal: between.informal * addressed,
      neutral: byRules.neutral,
    },
    signs,
  };
}

/** The words that the layer heard a register in and that no rule has quoted. */
function signsOf(
  words: readonly string[],
  strengths: readonly number[],
  shows: keyof Pick<Layer, 'formal' | 'informal'>,
  { signs }: RuleScore,
  rules: RegisterRules,
): Sign[] {
  const loud = [...strengths.entries()].filter(([, strength]) => strength >= WORTH_NAMING);
  if (!loud.length) return [];
  const named = new Set(signs.flatMap(({ values }) => (values?.quote ?? '').toLowerCase().split(' ')));
  const found: Sign[] = [];
  for (const [at, strength] of loud.sort(([, a], [, b]) => b - a)) {
    if (found.length >= MOST_NAMED) break;
    const quote = quoteOf(words[at] ?? '');
    if (!quote || named.has(quote.toLowerCase())) continue;
    named.add(quote.toLowerCase());
    found.push({
      code: rules.tag?.(quote.toLowerCase()) ? 'register.verb' : 'register.pronoun',
      values: { quote },
      pointsTo: shows,
      weight: Math.round(strength * 100) / 100,
    });
  }
  return found;
}
