import type { Register } from '@/lib/detect/finding';
import type { Situation } from '@/lib/knowledge/schema-values';
import type { DraftContext, DraftTopic } from './draft-finding';
import { secondLanguage } from './draft-finding';
import type { DraftRule } from './rule-schema';

/** A rule as it ships, for one language: what public/drafts/{language}.json holds. */
export interface CompiledRule {
  id: string;
  about: DraftTopic;
  weight: 1 | 2 | 3;
  /** Why it matters, in each interface language. */
  why: { en: string; de: string };
  when?: {
    readers?: 'second-language' | 'own-language';
    registers?: Register[];
    situations?: Situation[];
    notSituations?: Situation[];
  };
  /**
   * Regular expressions, each with what to write instead where one answer is right: flags giu for phrases, gu where
   * capitals count.
   */
  patterns: [source: string, flags: 'giu' | 'gu', fix?: string][];
}

/** Languages that put no spaces between words: there a phrase is found inside a line of letters. */
const UNSPACED = new Set(['ja', 'zh', 'th']);
const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** The regular expression of a phrase as it ships: whole words, `(…)?` optional; `wordsPattern` makes it complete. */
export const phraseSource = (phrase: string, language: string): string =>
  wholeWords(openSource(phrase), language);

/** The same before it is held to whole words; `ending` is what "~" stands for. */
export const openSource = (phrase: string, ending = `${LETTER}*`): string =>
  phrase
    .replace(/[.*+^$[\]{}\\]|(?<!\))\?/g, '\\$&')
    .replace(/'/g, '’')
    .replace(/~/g, ending)
    .replace(/\((?!\?)/g, '(?:');

/** Holds the source of a regular expression to whole words, in languages that part them. */
export const wholeWords = (source: string, language: string): string =>
  UNSPACED.has(language) ? source : `(?<!${LETTER})(?:${source})(?!${LETTER})`;

/** A shipped pattern, ready to search: in phrases a space is any white space, and ’ either apostrophe. */
export const wordsPattern = (source: string, flags: 'giu' | 'gu'): RegExp =>
  new RegExp(flags === 'gu' ? source : looseSource(source), flags);

/** The source of phrases with a space for any white space, and ’ for either apostrophe. */
export const looseSource = (source: string): string => source.replace(/ +/g, '\\s+').replace(/’/g, "[’']");

/** The rules of one language with those of any, ready to ship. Throws where a pattern is no regular expression. */
export function compileRules(rules: readonly DraftRule[], language: string): CompiledRule[] {
  return rules.flatMap(({ id, about, weight, why, when, patterns }): CompiledRule[] => {
    const own = [...(patterns[language] ?? []), ...(patterns['*'] ?? [])];
    if (own.length === 0) return [];
    const compiled = joined(own).map((one): CompiledRule['patterns'][number] => {
      const source = 'match' in one ? phraseSource(one.match, language) : one.regex;
      const flags = 'match' in one ? 'giu' : 'gu';
      wordsPattern(source, flags);
      return one.fix === undefined ? [source, flags] : [source, flags, one.fix];
    });
    return [{ id, about, weight, why, ...(when && { when: defined(when) }), patterns: compiled }];
  });
}

type Pattern = DraftRule['patterns'][string][number];

/** Phrases that nothing is to be written for instead are sought as one: smaller to load, faster to look for. */
function joined(patterns: readonly Pattern[]): Pattern[] {
  const bare = (one: Pattern): one is Pattern & { match: string } => 'match' in one && one.fix === undefined;
  const phrases = patterns.filter(bare).map(({ match }) => match);
  const others = patterns.filter((one) => !bare(one));
  return phrases.length ? [...others, { match: phrases.join('|') }] : others;
}

const defined = (when: NonNullable<DraftRule['when']>): NonNullable<CompiledRule['when']> =>
  Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));

/** Whether a rule speaks in this context. */
export function speaks({ when }: CompiledRule, context: DraftContext): boolean {
  if (!when) return true;
  const { readers, registers, situations, notSituations } = when;
  if (readers && (readers === 'second-language') !== secondLanguage(context)) return false;
  if (registers && !(context.register && registers.includes(context.register))) return false;
  if (situations && !(context.situation && situations.includes(context.situation))) return false;
  return !(notSituations && context.situation && notSituations.includes(context.situation));
}
