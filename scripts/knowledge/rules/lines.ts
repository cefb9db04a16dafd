import type { PersonName } from '../../../lib/detect/finding';
import { formatName } from '../../../lib/detect/names/format-name';
import type { EntryOf } from '../../../lib/knowledge/schema';
import { meet } from './hides';
import { baseOf, type Finding, finding, type Placed, placedOf, type Rule } from './rule';

const FIELDS = new Set(['title', 'given', 'surname', 'Surname', 'surname2', 'full']);
const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** Names as they come: whole, with a title, with two surnames, with one word only, not certain how to split. */
const SAMPLES: readonly PersonName[] = (
  [
    { kind: 'person', given: 'Kim', surname: 'de Sample', full: 'Kim de Sample' },
    { kind: 'person', title: 'Dr.', given: 'Kim', surname: 'Sample', full: 'Dr. Kim Sample' },
    { kind: 'person', given: 'Kim', surname: 'Sample', surname2: 'Other', full: 'Kim Sample Other' },
    { kind: 'mononym', given: 'Kim', full: 'Kim' },
    { kind: 'person', full: 'Kim Sample', certain: false },
  ] as const
).map((one) => ({ certain: true, ...one }) as unknown as PersonName);

/** What a missing part leaves behind: two spaces, a space before a mark, a mark with nothing before it. */
const BROKEN = /\s{2}|^\s|\s$|\s[,،、.]|[({[]\s*[)}\]]|,\s*[,،]|[،、,]{2}|\{|\}/u;

const isCased = (language: string) => CASED.has(new Intl.Locale(language).maximize().script ?? '');

/** Fields and labels of a single line. */
function* wrong({ entry }: Placed<EntryOf<'address' | 'phrase'>>): Generator<string> {
  const pattern = entry.kind === 'address' ? entry.pattern : entry.text;
  const fields = [...pattern.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  for (const field of fields)
    if (entry.kind === 'address' ? !FIELDS.has(field) : field !== 'address')
      yield `has the unknown field {${field}}: use ${entry.kind === 'address' ? [...FIELDS].join(', ') : 'address'}`;
  if (pattern.replace(/\{[^{}]*\}/g, '').match(/[{}]/)) yield 'has a brace without its other half';
  if (/^\s|\s$|\s{2}/.test(pattern)) yield 'has a space too many';
  if (entry.kind === 'address') {
    if (entry.gender && !entry.label)
      yield 'a gendered form needs a label, the word that tells the choices apart';
    if (fields.includes('Surname') && !isCased(entry.replyLanguage))
      yield `${entry.replyLanguage} has no capital letters: use {surname}`;
    return;
  }
  if (pattern.replace(/\[[^[\]]*\]/g, '').match(/[[\]]/)) yield 'has a bracket without its other half';
  if (!entry.replyLanguage.startsWith('en') && !entry.meaning)
    yield 'needs a meaning, for agents who do not read it';
  if (entry.use !== 'greeting' && fields.length) yield 'only a greeting holds {address}';
  if (entry.use !== 'greeting' || fields.length) {
    if ((entry.to === 'unknown' || entry.to === 'company') && fields.length)
      yield `greets nobody by name (to: ${entry.to}), and holds {address}`;
  } else if (entry.gender) yield 'a greeting with a gender needs {address}';
  else if (entry.to === 'person') yield 'is for a person by name: it needs {address}';
}

/** Forms of address that a greeting can hold: in its language, for its gender, in a layer read with its own. */
function* addressesFor(
  greeting: Placed<EntryOf<'phrase'>>,
  addresses: readonly Placed<EntryOf<'address'>>[],
): Generator<EntryOf<'address'>> {
  for (const { entry, folder } of addresses) {
    const sameLanguage = baseOf(entry.replyLanguage) === baseOf(greeting.entry.replyLanguage);
    const sameGender = !greeting.entry.gender || greeting.entry.gender === entry.gender;
    if (sameLanguage && sameGender && meet(greeting.folder.pack?.layer ?? {}, folder.pack?.layer ?? {}))
      yield entry;
  }
}

/** Names and placeholders that don't break the sentence they stand in. */
export const lines: Rule = function* (folders): Generator<Finding> {
  for (const one of placedOf(folders, 'address', 'phrase'))
    for (const what of wrong(one)) yield finding(one, what);
  const addresses = [...placedOf(folders, 'address')];
  for (const greeting of placedOf(folders, 'phrase')) {
    const { use, text, gender } = greeting.entry;
    if (use !== 'greeting' || !text.includes('{address}')) continue;
    const fitting = [...addressesFor(greeting, addresses)];
    if (!fitting.length)
      yield finding(greeting, `no ${gender ?? ''} form of address fits it: add one or remove the greeting`);
    const made = fitting.flatMap((address) =>
      SAMPLES.flatMap((name) => {
        const named = formatName(name, address.pattern);
        return named === undefined ? [] : [{ address, line: text.replace('{address}', named) }];
      }),
    );
    const broken = made.find(({ line }) => BROKEN.test(line));
    if (broken)
      yield finding(greeting, `with ${broken.address.id} it becomes “${broken.line}”: mend one of the two`);
  }
};
