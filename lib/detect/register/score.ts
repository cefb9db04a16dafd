import type { Evidence, Register } from '../finding';
import type { OwnSentence } from './own-sentences';
import type { RegisterRule, RegisterRules } from './rule';

const LONGEST_QUOTE = 40;

export type Sign = Evidence<'formal' | 'informal'>;

export interface RuleScore {
  /** Strength of all signs of a register together, in nats. */
  formal: number;
  informal: number;
  /** Signs found, strongest first. */
  signs: Sign[];
}

/**
 * Weighs every sign of a language's rules in somebody's own sentences.
 *
 * @param region ISO 3166-1 alpha-2, in capitals: some signs say nothing in some countries
 */
export function ruleScore(
  sentences: readonly OwnSentence[],
  rules: RegisterRules,
  region?: string,
): RuleScore {
  const score: RuleScore = { formal: 0, informal: 0, signs: [] };
  for (const rule of rules.rules) {
    if (region && rule.notIn?.includes(region)) continue;
    const { quote, newest, all } = matches(rule, sentences);
    if (quote === undefined) continue;
    // Repetition convinces less each time: the second "du" tells little that the first did not.
    const weight = rule.weight * newest * (1 + 0.3 * Math.log(all / newest));
    score[rule.shows] += weight;
    score.signs.push({
      code: rule.code,
      values: { quote },
      pointsTo: rule.shows,
      weight: Math.round(weight * 100) / 100,
    });
  }
  score.signs.sort((a, b) => b.weight - a.weight);
  return score;
}

function matches(rule: RegisterRule, sentences: readonly OwnSentence[]) {
  let quote: string | undefined;
  let newest = 0;
  let all = 0;
  for (const { text, weight } of sentences) {
    const found = rule.pattern.exec(text)?.[0];
    if (found === undefined || rule.unless?.test(text)) continue;
    if (quote === undefined) {
      quote = quoteOf(found);
      newest = weight;
    }
    all += weight;
  }
  return { quote, newest, all };
}

/** Words as the panel quotes them: without the punctuation around them, and not too long. */
export function quoteOf(found: string): string {
  const text = found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/\s+/g, ' ');
  return [...text].slice(0, LONGEST_QUOTE).join('');
}

/** Turns log-odds into probabilities that sum to 1. */
export function softmax(formal: number, informal: number, neutral: number): Record<Register, number> {
  const top = Math.max(formal, informal, neutral);
  const raw = {
    formal: Math.exp(formal - top),
    informal: Math.exp(informal - top),
    neutral: Math.exp(neutral - top),
  };
  const sum = raw.formal + raw.informal + raw.neutral;
  return { formal: raw.formal / sum, informal: raw.informal / sum, neutral: raw.neutral / sum };
}
