import { type Heard, heardIn } from '../../lib/detect/register/learned/layer';
import { ownSentences } from '../../lib/detect/register/own-sentences';
import { regionOf } from '../../lib/detect/register/region-of';
import type { RegisterRules } from '../../lib/detect/register/rule';
import { type RuleScore, ruleScore } from '../../lib/detect/register/score';
import type { Item, Label } from './items';

/** What training sees of a sentence. */
export interface Example {
  group: string;
  text: string;
  label: Label;
  heard: Heard[];
  score: RuleScore;
  /** Of each candidate, whether somebody marked it as showing the register. */
  marked: boolean[] | undefined;
  /** How much it counts. */
  weight: number;
}

/** Reads an item as detection does. */
export function exampleOf(item: Item, rules: RegisterRules, weight: number): Example {
  const sentences = ownSentences([item.text], rules);
  const heard = heardIn(sentences, rules.tag);
  return {
    group: item.group,
    text: item.text,
    label: item.label,
    heard,
    score: ruleScore(sentences, rules, regionOf(rules, [item.text], undefined)),
    marked: item.annotated === undefined ? undefined : marksOf(item.annotated, heard, rules),
    weight,
  };
}

/** Which candidates stand between `[F]` and `[/F]`. Both lists run in the same order, with a word lost here and there. */
function marksOf(annotated: string, heard: readonly Heard[], rules: RegisterRules): boolean[] {
  const words: { word: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of annotated.split(/(\[\/?F\])/)) {
    if (part === '[F]' || part === '[/F]') marked = part === '[F]';
    else for (const { word } of heardIn(ownSentences([part], rules), undefined)) words.push({ word, marked });
  }
  let next = 0;
  return heard.map(({ word }) => {
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
