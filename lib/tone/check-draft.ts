import type { CompiledRule } from './compiled-rule';
import { COMPUTED } from './computed';
import { type DraftContext, LONGEST_DRAFT } from './draft-finding';
import { patternRules } from './pattern-rules';
import { type ReadRegister, registerRule } from './register-rule';
import type { Remark } from './remark';
import { sentencesOf } from './sentences';

export interface DraftTools {
  /** The rules for a language; those of any language where it has none of its own. */
  rules(language: string): Promise<readonly CompiledRule[]>;
  register: ReadRegister;
}

/** More would be a lecture, and bounds the work. */
const AT_MOST = 60;

/**
 * Makes the check of drafts. It remembers what it has read, so that a draft that grows costs only what is new. Remarks
 * come in the order of the draft; of two on the same words the weightier stays.
 */
export function createDraftCheck({ rules, register }: DraftTools) {
  const byLanguage = new Map<string, Promise<ReturnType<typeof patternRules>>>();
  const patterns = (language: string) => {
    const base = language.split('-')[0] ?? language;
    const loading = byLanguage.get(base) ?? rules(base).then(patternRules);
    byLanguage.set(base, loading);
    return loading;
  };
  const byRegister = registerRule(register);

  return async (draft: string, context: DraftContext): Promise<Remark[]> => {
    const text = draft.slice(0, LONGEST_DRAFT);
    const sentences = sentencesOf(text, context.language);
    const [words, addressed] = await Promise.all([
      patterns(context.language).then((find) => find(sentences, context)),
      byRegister(sentences, context),
    ]);
    const computed = COMPUTED.flatMap((rule) => rule({ text, sentences }, context));
    return apart([...addressed, ...computed, ...words]).slice(0, AT_MOST);
  };
}

/** In the order of the text, without what lies within a weightier remark. */
function apart(findings: readonly Remark[]): Remark[] {
  const kept: Remark[] = [];
  for (const finding of [...findings].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const within = kept.some(({ start, end }) => finding.start < end && start < finding.end);
    if (!within) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
