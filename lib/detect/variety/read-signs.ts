import type { Sign, VarietyRules, Weights } from './sign';

/** A form that was found, as the customer wrote it. */
export interface FoundSign {
  words: string;
  weights: Weights;
}

/** Longest form in words. */
const MOST_WORDS = 4;

interface Index {
  whole: Map<string, Sign>;
  beginnings: Map<string, Sign>;
  endings: Map<string, Sign>;
}

const indexes = new WeakMap<VarietyRules, Index>();

function indexOf(rules: VarietyRules): Index {
  const known = indexes.get(rules);
  if (known) return known;
  const index: Index = { whole: new Map(), beginnings: new Map(), endings: new Map() };
  for (const sign of rules.signs)
    for (const form of sign.words.split(',').map((word) => word.trim())) {
      if (form.endsWith('*')) index.beginnings.set(form.slice(0, -1), sign);
      else if (form.startsWith('*')) index.endings.set(form.slice(1), sign);
      else if (form) index.whole.set(form, sign);
    }
  indexes.set(rules, index);
  return index;
}

/** Beginnings and endings have at least three letters, and no more than fifteen are compared. */
function partOf(word: string, { beginnings, endings }: Index): Sign | undefined {
  for (let length = Math.min(word.length, 15); length >= 3; length--) {
    const sign = beginnings.get(word.slice(0, length)) ?? endings.get(word.slice(-length));
    if (sign) return sign;
  }
  return undefined;
}

function unspaced(text: string, rules: VarietyRules): FoundSign[] {
  return [...indexOf(rules).whole]
    .filter(([form]) => text.includes(form))
    .map(([words, { weights }]) => ({ words, weights }));
}

/** Every form of the rules that the text has, each once; in time proportional to the text. */
export function readSigns(text: string, rules: VarietyRules): FoundSign[] {
  const found = new Map<string, FoundSign>();
  const add = (words: string, weights: Weights) => {
    const key = words.toLowerCase();
    if (!found.has(key)) found.set(key, { words, weights });
  };
  const written = text.normalize('NFC').replaceAll('’', "'");
  if (rules.unspaced) for (const { words, weights } of unspaced(written, rules)) add(words, weights);
  else {
    const index = indexOf(rules);
    const words = [...written.matchAll(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+/gu)].map(([word]) => word);
    const lower = words.map((word) => word.toLowerCase());
    for (let at = 0; at < words.length; at++) {
      // The longest form that begins here; its words are not read again one by one.
      for (let count = Math.min(MOST_WORDS, words.length - at); count >= 1; count--) {
        const form = lower.slice(at, at + count).join(' ');
        const sign = index.whole.get(form) ?? (count === 1 ? partOf(form, index) : undefined);
        if (!sign) continue;
        add(words.slice(at, at + count).join(' '), sign.weights);
        at += count - 1;
        break;
      }
    }
  }
  for (const { find, weights } of rules.traits ?? []) for (const words of find(written)) add(words, weights);
  return [...found.values()];
}
