import { type CompiledRule, speaks, wordsPattern } from './compiled-rule';
import type { DraftContext } from './draft-finding';
import type { Remark } from './remark';
import type { Sentence } from './sentences';

interface Ready {
  rule: CompiledRule;
  patterns: { pattern: RegExp; fix: string | undefined }[];
}

/** Sentences that are remembered: a draft of them, and what was there before the last key. */
const REMEMBERED = 400;

/**
 * Finds what words alone call for. Sentences that did not change since the last call are not read again, so that a
 * long draft costs what the agent just wrote.
 */
export function patternRules(rules: readonly CompiledRule[]) {
  const ready: Ready[] = rules.map((rule) => ({
    rule,
    patterns: rule.patterns.map(([source, flags, fix]) => ({ pattern: wordsPattern(source, flags), fix })),
  }));
  /** What was found in a sentence, counted from its start. */
  const known = new Map<string, Remark[]>();

  const read = (text: string): Remark[] => {
    const before = known.get(text);
    if (before) return before;
    const found = ready.flatMap(({ rule, patterns }) =>
      patterns.flatMap(({ pattern, fix }) =>
        [...text.matchAll(pattern)].map(
          (match): Remark => ({
            rule: rule.id,
            about: rule.about,
            weight: rule.weight,
            why: rule.why,
            words: match[0],
            start: match.index,
            end: match.index + match[0].length,
            ...(fix !== undefined && { fix: inCase(fix, match[0], match.index === 0) }),
          }),
        ),
      ),
    );
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };

  return (sentences: readonly Sentence[], context: DraftContext): Remark[] => {
    const speaking = new Set(ready.filter(({ rule }) => speaks(rule, context)).map(({ rule }) => rule.id));
    return sentences.flatMap(({ text, start }) =>
      read(text)
        .filter(({ rule }) => speaking.has(rule))
        .map((finding) => ({
          ...finding,
          start: start + finding.start,
          end: start + finding.end,
        })),
    );
  };
}

/** A fix begins with a capital where the words do as words, or as the sentence: "ASAP" has one of its own. */
function inCase(fix: string, words: string, first: boolean): string {
  const capital = first ? /^\p{Lu}/u : /^\p{Lu}\p{Ll}/u;
  return capital.test(words) ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;
}
