import type { Evidence, Register } from '../finding';
import { type RegisterRule, type RegisterRules, SENTENCE_END } from './rule';

const MOST_TEXTS = 20;
const MOST_UNITS_PER_TEXT = 4000;
const MOST_SENTENCES = 120;
const LONGEST_SENTENCE = 400;
const LONGEST_QUOTE = 40;

export interface RegisterScore {
  /** Sums to 1. */
  probabilities: Record<Register, number>;
  /** Signs found, strongest first. */
  signs: Evidence<'formal' | 'informal'>[];
}

/**
 * Weighs every sign of a language's rules in the customer's own words.
 *
 * Work is bounded: at most 20 texts (the newest, which stand last), 4,000 units each, 120 sentences in all.
 *
 * @returns `undefined` where there is no word to read.
 */
export function scoreRegister(
  texts: readonly string[],
  rules: RegisterRules,
  region?: string,
): RegisterScore | undefined {
  const sentences = sentencesOf(texts, rules);
  if (!sentences.length) return undefined;
  const country = region?.toUpperCase();
  const totals = { formal: 0, informal: 0 };
  const signs: Evidence<'formal' | 'informal'>[] = [];
  for (const rule of rules.rules) {
    if (country && rule.notIn?.includes(country)) continue;
    const quotes = matches(rule, sentences);
    const [quote] = quotes;
    if (quote === undefined) continue;
    // Repetition convinces less each time: the second "du" tells little that the first did not.
    const weight = rule.weight * (1 + 0.3 * Math.log(quotes.length));
    totals[rule.shows] += weight;
    signs.push({
      code: rule.code,
      values: { quote },
      pointsTo: rule.shows,
      weight: Math.round(weight * 100) / 100,
    });
  }
  signs.sort((a, b) => b.weight - a.weight);
  return { probabilities: softmax(totals.formal, totals.informal, rules.neutral), signs };
}

function matches(rule: RegisterRule, sentences: readonly string[]): string[] {
  const quotes: string[] = [];
  for (const sentence of sentences) {
    const found = rule.pattern.exec(sentence)?.[0];
    if (found === undefined || rule.unless?.test(sentence)) continue;
    quotes.push(quoteOf(found));
  }
  return quotes;
}

function quoteOf(found: string): string {
  const text = found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/\s+/g, ' ');
  return [...text].slice(0, LONGEST_QUOTE).join('');
}

function sentencesOf(
  texts: readonly string[],
  { sentenceEnd: end = SENTENCE_END, cut }: RegisterRules,
): string[] {
  const sentences: string[] = [];
  for (const text of texts.slice(-MOST_TEXTS).reverse()) {
    for (const raw of text.slice(0, MOST_UNITS_PER_TEXT).normalize('NFC').split(end)) {
      const sentence = raw.trim().slice(0, LONGEST_SENTENCE);
      if (!/\p{L}/u.test(sentence)) continue;
      sentences.push(cut ? sentence.replace(cut, ' … ') : sentence);
      if (sentences.length >= MOST_SENTENCES) return sentences;
    }
  }
  return sentences;
}

function softmax(formal: number, informal: number, neutral: number): Record<Register, number> {
  const top = Math.max(formal, informal, neutral);
  const raw = {
    formal: Math.exp(formal - top),
    informal: Math.exp(informal - top),
    neutral: Math.exp(neutral - top),
  };
  const sum = raw.formal + raw.informal + raw.neutral;
  return { formal: raw.formal / sum, informal: raw.informal / sum, neutral: raw.neutral / sum };
}
