import { eachCandidate } from '../../lib/detect/register/learned/features';
import { type OwnSentence, ownSentences } from '../../lib/detect/register/own-sentences';
import { regionOf } from '../../lib/detect/register/region-of';
import type { RegisterRules } from '../../lib/detect/register/rule';
import { type RuleScore, ruleScore } from '../../lib/detect/register/score';
import type { Item, Label } from './items';

/** A word and its features. */
export interface Candidate {
  word: string;
  slots: Int32Array;
}

/** What training sees of a sentence. */
export interface Example {
  group: string;
  text: string;
  label: Label;
  candidates: Candidate[];
  score: RuleScore;
  /** Of each candidate, whether somebody marked it as showing the register. */
  marked: boolean[] | undefined;
  /** How much it counts. */
  weight: number;
}

/** Reads an item as detection does. */
export function exampleOf(item: Item, rules: RegisterRules, weight: number): Example {
  const sentences = ownSentences([item.text], rules);
  const candidates = candidatesIn(sentences, rules);
  return {
    group: item.group,
    text: item.text,
    label: item.label,
    candidates,
    score: ruleScore(sentences, rules, regionOf(rules, [item.text], undefined)),
    marked: item.annotated === undefined ? undefined : marksOf(item.annotated, candidates, rules),
    weight,
  };
}

function candidatesIn(sentences: readonly OwnSentence[], { tag }: RegisterRules): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { text } of sentences)
    eachCandidate(text, tag, (word, slots, count) => candidates.push({ word, slots: slots.slice(0, count) }));
  return candidates;
}

/** Which candidates stand between `[F]` and `[/F]`. Both lists run in the same order, with a word lost here and there. */
function marksOf(annotated: string, candidates: readonly Candidate[], rules: RegisterRules): boolean[] {
  const words: { word: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of annotated.split(/(\[\/?F\])/)) {
    if (part === '[F]' || part === '[/F]') marked = part === '[F]';
    else
      for (const { word } of candidatesIn(ownSentences([part], rules), rules)) words.push({ word, marked });
  }
  let next = 0;
  return candidates.map(({ word }) => {
    const at = words.slice(next, next + 4).findIndex((other) => other.word === word);
    if (at < 0) return false;
    next += at + 1;
    return words[next - 1]?.marked ?? false;
  });
}

/**
 * How finely weights are written. Languages that leave the subject out hang on many small ones; in the others six
 * steps give what a hundred do, in half the bytes.
 */
export const stepsFor = (rules: RegisterRules): number => (rules.tag ? 12 : 6);
