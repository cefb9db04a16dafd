import type { ComputedRule } from '.';
import { folded, greetingLine } from './greeting-line';
import { namedByGiven } from './words/honorifics';
import { baseOf } from './words/phrases';

/**
 * The given name taken for the family's: "Dear Ms Misaki" for Tanaka Misaki, „Sehr geehrter Herr Thomas“ for Thomas
 * Weber. Silent where the name can't be taken apart for sure, and where people are addressed in this way.
 */
export const nameOrder: ComputedRule = (draft, context) => {
  const { person, region, customerLanguage, greeting, language } = context;
  if (!person?.surname || namedByGiven(region, customerLanguage)) return [];
  const line = greetingLine(draft, context);
  const title = line?.words.findIndex(({ kind }) => kind === 'title') ?? -1;
  if (!line || title < 0) return [];
  const after = line.words.slice(title + 1);
  const given = after.filter(({ kind }) => kind === 'given');
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last || after.some(({ kind }) => kind === 'surname')) return [];
  // "Mr Thomas Webber" may be a slip of the pen, "Mr and Ms Thomas" two people.
  const between = after.slice(0, after.indexOf(first));
  const rest = after[after.indexOf(last) + 1];
  if (between.some(({ kind }) => kind !== 'between') || line.words.filter(isTitle).length > 1) return [];
  if (rest && /^\s*$/.test(draft.text.slice(last.end, rest.start)) && /^\p{Lu}/u.test(rest.text)) return [];
  // The form of address that is advised does so too.
  if (greeting && has(greeting, person.given) && !has(greeting, person.surname)) return [];
  const words = draft.text.slice(first.start, last.end);
  const fix =
    baseOf(language) === 'nl'
      ? person.surname.charAt(0).toUpperCase() + person.surname.slice(1)
      : person.surname;
  return [
    {
      rule: 'address.name-order',
      about: 'address',
      weight: 3,
      words,
      fix,
      start: first.start,
      end: last.end,
    },
  ];
};

const isTitle = ({ kind }: { kind: string }): boolean => kind === 'title';

const has = (text: string, part: string | undefined): boolean =>
  part !== undefined && folded(text).includes(folded(part));
