import type { ComputedRule } from '.';
import { greetingLine } from './greeting-line';
import { greetingWords } from './words/greetings';
import { namedByGiven } from './words/honorifics';
import { baseOf } from './words/phrases';

/** "Dear Weber,": the family's name alone, as nobody is called in a letter. */
export const honorificMissing: ComputedRule = (draft, context) => {
  const { register, person, gender, region, customerLanguage, language } = context;
  if (register === 'informal' || namedByGiven(region, customerLanguage)) return [];
  const line = greetingLine(draft, context);
  const at = line?.words.findIndex(({ kind }) => kind === 'surname') ?? -1;
  const called = line?.words[at];
  if (!line || !called || !person?.given) return [];
  const last = line.words.findLast(({ kind }) => kind === 'surname') ?? called;
  const before = draft.text.slice(0, called.start);
  // Whatever else stands in the greeting may be what is missing, or another person.
  if (!isGreeting(before, language) || !/^\s*(?:[,:!;،–]|$)/mu.test(draft.text.slice(last.end, last.end + 3)))
    return [];
  if (line.words.some(({ kind, start }) => kind === 'given' && start < last.end)) return [];
  const title = gender && line.forms.titles[0]?.[gender === 'masculine' ? 0 : 1];
  const words = draft.text.slice(called.start, last.end).replace(/\.$/, '');
  return [
    {
      rule: 'address.honorific-missing',
      about: 'address',
      weight: 2,
      words,
      fix: title ? `${title} ${words}` : person.full,
      start: called.start,
      end: called.start + words.length,
    },
  ];
};

/** Nothing but a greeting: "Dear", „Sehr geehrte“, « Bonjour ». */
function isGreeting(text: string, language: string): boolean {
  const [found, ...more] = greetingWords.all(text, baseOf(language));
  if (!found || more.length > 0) return false;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return !/[\p{L}\p{N}]/u.test(rest);
}
