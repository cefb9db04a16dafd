import fc from 'fast-check';
import {
  addressees,
  channels,
  customerKinds,
  registers,
  type Scale,
  scales,
  situations,
} from '@/lib/knowledge/schema-values';
import { type TeamEntry, teamEntrySchema } from '@/lib/knowledge/team-entry';

/** Any text, with what tables and spreadsheets trip over; line ends as Savoir keeps them. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom(...'=+-@\'"\t;,|\n a1é日') }),
    )
    .map((given) => given.replace(/[\r\0]/g, ' ').slice(0, max))
    // Half a character can't be written to a file.
    .filter((given) => given.length > 0 && given.isWellFormed());
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
const language = fc.constantFrom('de', 'en', 'es', 'ja', 'zh-Hant', 'nb', 'no', 'fil');
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const localised = (max: number) =>
  fc.oneof(text(max), fc.dictionary(language, text(max), { minKeys: 1, maxKeys: 3 }));
const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
const optional = { requiredKeys: [] as [] };

const when = fc.record(
  {
    languages: some(language),
    regions: some(fc.constantFrom('MX', 'JP', 'DE', 'NO', 'GB')),
    registers: some(fc.constantFrom(...registers)),
    channels: some(fc.constantFrom(...channels)),
    situations: some(fc.constantFrom(...situations)),
    replyLanguages: some(language),
    customers: some(fc.constantFrom(...customerKinds)),
    segments: some(word),
    groups: some(word),
  },
  optional,
);
const source = fc
  .record(
    {
      title: text(40).filter((title) => [...title].length >= 3),
      publisher: text(30).filter((publisher) => [...publisher].length >= 2),
      year: fc.integer({ min: 1900, max: 2100 }),
      url: fc.webUrl({ validSchemes: ['https', 'http'] }),
      checked: day,
    },
    { requiredKeys: ['title', 'publisher', 'url', 'checked'] },
  )
  .filter(({ url }) => URL.canParse(url));

const shared = {
  when: fc.option(
    when.filter((conditions) => Object.keys(conditions).length > 0),
    { nil: undefined },
  ),
  owner: fc.option(text(30), { nil: undefined }),
  from: fc.option(day, { nil: undefined }),
  until: fc.option(day, { nil: undefined }),
};
const facts = {
  ...shared,
  sources: fc.array(source, { maxLength: 3 }),
  reviewed: day,
  verifyBy: fc.option(day, { nil: undefined }),
};
const scale = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const gender = fc.option(fc.constantFrom('feminine', 'masculine'), { nil: undefined });

const contents = [
  fc.record({
    kind: fc.constant('tip'),
    ...facts,
    text: localised(60),
    why: fc.oneof(fc.constant(''), localised(60)),
    priority: fc.integer({ min: 1, max: 3 }),
    about: fc.option(fc.constantFrom(...scales), { nil: undefined }),
    disputed: fc.option(localised(40), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('address'),
    ...facts,
    replyLanguage: language,
    register: fc.constantFrom(...registers),
    pattern: text(40),
    gender,
    label: fc.option(text(10), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('phrase'),
    ...facts,
    use: fc.constantFrom('greeting', 'closing', 'phrase'),
    replyLanguage: language,
    register: fc.constantFrom(...registers),
    text: text(60),
    gender,
    to: fc.option(fc.constantFrom(...addressees), { nil: undefined }),
    meaning: fc.option(localised(40), { nil: undefined }),
    priority: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('tone'),
    ...facts,
    text: localised(60),
    why: fc.oneof(fc.constant(''), localised(40)),
    scales: fc.record(
      Object.fromEntries(scales.map((name) => [name, scale])) as Record<Scale, typeof scale>,
      { requiredKeys: ['directness', 'formality', 'warmth'] },
    ),
  }),
  fc.record({
    kind: fc.constant('channel'),
    ...facts,
    channel: fc.constantFrom(...channels),
    preference: fc.constantFrom('preferred', 'accepted', 'avoid'),
    text: localised(60),
  }),
  fc.record({
    kind: fc.constant('target'),
    ...facts,
    metric: fc.constantFrom('first-reply', 'next-reply', 'resolution'),
    minutes: fc.integer({ min: 1, max: 43_200 }),
    priority: fc.option(fc.constantFrom('low', 'normal', 'high', 'urgent'), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('hide'),
    ...shared,
    hides: fc.constantFrom('ja-JP.tip.clear-no', 'de.tone'),
  }),
];

/** Entries of every kind that a table carries, as the schema gives them, each with an id of its own. */
export const entries: fc.Arbitrary<TeamEntry[]> = fc
  .array(fc.oneof(...(contents as fc.Arbitrary<Record<string, unknown>>[])), { minLength: 1, maxLength: 6 })
  .map((given) =>
    given.map((content, index) =>
      teamEntrySchema.parse(JSON.parse(JSON.stringify({ id: `ours.${content.kind}.${index}`, ...content }))),
    ),
  );
