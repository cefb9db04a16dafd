import { readName } from '@/lib/detect/names';
import { COMPUTED, type ComputedRule } from '@/lib/tone/computed';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { sentencesOf } from '@/lib/tone/sentences';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';

/** A draft for somebody who writes its language, with nothing else known. */
export const about = (more: Partial<DraftContext> & { language: string }): DraftContext => ({
  customerLanguage: more.language,
  region: undefined,
  register: undefined,
  situation: undefined,
  ...more,
});

/** A customer's name as the panel takes it apart. */
export function called(name: string, region?: string): Pick<DraftContext, 'name' | 'person' | 'gender'> {
  const person = readName(name, region ? { region } : {});
  return { name: person.full, person, gender: person.stated };
}

/**
 * "words → fix" of one rule's remarks, of all computed rules without `rule`; fails where a span does not hold its words
 * or an interface has no sentence for it.
 */
export function remarks(
  text: string,
  more: Partial<DraftContext> & { language: string },
  only?: string,
  rules: readonly ComputedRule[] = COMPUTED,
): string[] {
  const context = about(more);
  const draft = { text, sentences: sentencesOf(text, context.language) };
  return rules
    .flatMap((rule) => rule(draft, context))
    .filter(({ rule }) => only === undefined || rule === only)
    .map(({ rule, words, fix, start, end }) => {
      if (text.slice(start, end) !== words) throw new Error(`${rule}: “${words}” is not at ${start}…${end}`);
      for (const { draft: texts } of [en, de])
        if (!(rule.replace('.', '-') in texts.rule)) throw new Error(`${rule} has no sentence`);
      const said = fix === undefined ? words : `${words} → ${fix}`;
      return only === undefined ? `${rule}: ${said}` : said;
    });
}
