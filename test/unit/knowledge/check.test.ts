import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/scripts/knowledge/check';
import { dates } from '@/scripts/knowledge/rules/dates';
import { hides } from '@/scripts/knowledge/rules/hides';
import { ids } from '@/scripts/knowledge/rules/ids';
import { lines } from '@/scripts/knowledge/rules/lines';
import { likeness, nearDuplicates, shingles } from '@/scripts/knowledge/rules/near-duplicates';
import { noEvidence } from '@/scripts/knowledge/rules/no-evidence';
import { promises } from '@/scripts/knowledge/rules/promises';
import { reach } from '@/scripts/knowledge/rules/reach';
import { registers } from '@/scripts/knowledge/rules/registers';
import { size } from '@/scripts/knowledge/rules/size';
import { tones } from '@/scripts/knowledge/rules/tones';
import { typography } from '@/scripts/knowledge/rules/typography';
import { usedSources } from '@/scripts/knowledge/rules/used-sources';
import { address, folder, found, phrase, source, tip, tone } from './folders';

const DE = { language: 'de' };
const GERMANY = { region: 'DE' };
const CULTURE = { language: 'de', region: 'DE' };
const looked = 'Searched the guides named here; they say what holds everywhere.';

it('finds nothing in a sound layer', async () => {
  const greeting = phrase('g', { use: 'greeting', text: 'Guten Tag {address},' });
  expect(await check([folder({}, [tip('a')]), folder(DE, [address('f'), greeting])])).toEqual([]);
});

it('says what does not fit the schema first', async () => {
  const broken = {
    ...folder(DE, []),
    pack: undefined,
    problems: ['languages/de/tips.yaml: a · why: missing'],
  };
  expect(await check([broken])).toEqual(broken.problems);
});

it('names the file, the entry, what is wrong and how to mend it', async () => {
  expect(await check([folder(DE, [tip('a', { text: 'Write "this".' })])])).toEqual([
    'de/entries.yaml: a: text has straight quotes: write “ ” and ’',
  ]);
});

it('finds an id that is used twice', async () => {
  expect(await found(ids, folder({}, [tip('a'), tip('b')]), folder(DE, [tip('a')]))).toHaveLength(1);
});

it('finds a source that nothing names, and passages that do not match', async () => {
  const sources = new Map([['x', source]]);
  expect(await found(usedSources, folder(DE, [], { sources, used: new Set() }))).toHaveLength(1);
  expect(await found(usedSources, folder(DE, [], { sources }))).toEqual([]);
  const both = [
    tip('a', { passages: ['what it says', 'and more'] }),
    tip('b', { passages: ['what it says'] }),
  ];
  expect(await found(usedSources, folder(DE, both))).toEqual([expect.stringMatching(/^a: /)]);
});

it('finds days to come', async () => {
  const sources = new Map([['x', { ...source, checked: '2999-01-01' }]]);
  const late = folder(DE, [tip('a', { reviewed: '2999-01-01' }), tip('b')], {
    sources,
    noEvidence: [{ part: 'channels', looked, checked: '2999-01-01' }],
  });
  expect((await found(dates, late)).map((one) => one.split(':')[0])).toEqual(['x', 'channels', 'a']);
});

it('finds straight quotes in whatever is read', async () => {
  const said = tone('t', { because: { warmth: "It's warm." } });
  expect(await found(typography, folder(DE, [said]))).toEqual([expect.stringMatching(/^t: because.warmth/)]);
});

describe('near-duplicates', () => {
  const month = (where: string) =>
    `In English, write the month as a word (5 December 2026). ${where} puts the day first, so it can be read both ways.`;

  it('are the same advice with another name in it, said once a tip', async () => {
    const layers = ['DE', 'ES', 'IT'].map((region) =>
      folder({ region }, [tip(region, { text: month(region) })]),
    );
    expect(await found(nearDuplicates, ...layers)).toHaveLength(2);
    const other = tip('o', {
      text: 'Write amounts with a decimal comma, and the currency after the number.',
    });
    expect(await found(nearDuplicates, layers[0] ?? folder({}, []), folder(DE, [other]))).toEqual([]);
  });

  it('are measured from 0 to 1, the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        const [one, other] = [shingles(a), shingles(b)];
        const how = likeness(one, other);
        expect(how).toBe(likeness(other, one));
        expect(how).toBeGreaterThanOrEqual(0);
        expect(how).toBeLessThanOrEqual(1);
        if (one.size) expect(likeness(one, shingles(a.toUpperCase().toLowerCase()))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('entries that nobody sees', () => {
  it.each([
    ['a region other than the layer’s', GERMANY, tip('x', { when: { regions: ['FR'] } })],
    ['a language other than the layer’s', DE, tip('x', { when: { languages: ['fr'] } })],
    ['a reply in a language without lines', DE, tip('x', { when: { replyLanguages: ['xx'] } })],
    ['a register without lines', DE, tip('x', { when: { registers: ['informal'], replyLanguages: ['en'] } })],
    ['a line for replies in another language', DE, phrase('x', { when: { replyLanguages: ['en'] } })],
    ['a line for another register', DE, phrase('x', { when: { registers: ['informal'] } })],
  ] as const)('finds %s', async (_, layer, entry) => {
    const english = phrase('e', { replyLanguage: 'en' });
    expect(await found(reach, folder({}, [english]), folder(layer, [entry]))).toEqual([
      expect.stringMatching(/^x: /),
    ]);
  });

  it('leaves alone what can hold', async () => {
    const entries = [
      tip('a', { when: { regions: ['DE'], registers: ['formal'], replyLanguages: ['de'] } }),
      // Read for everybody who writes from Germany.
      tip('b', { when: { languages: ['en'] } }),
      phrase('c'),
    ];
    expect(await found(reach, folder(CULTURE, entries))).toEqual([]);
  });

  it('finds a hide of nothing, and of what is not read before it', async () => {
    const hide = (id: string, target: string) => ({ id, kind: 'hide' as const, hides: target });
    const global = folder({}, [tip('g')]);
    const french = folder({ language: 'fr', region: 'FR' }, [tip('f')]);
    const own = folder(CULTURE, [
      hide('h1', 'g'),
      hide('h2', 'missing'),
      hide('h3', 'f'),
      hide('h4', 'own'),
      tip('own'),
    ]);
    expect((await found(hides, global, french, own)).map((one) => one.slice(0, 2))).toEqual([
      'h2',
      'h3',
      'h4',
    ]);
  });
});

it('wants whole steps with a sentence each, and one tone', async () => {
  const scales = { directness: 1.5, formality: 1, warmth: 0 };
  const bad = tone('t', { scales, because: { pace: 'A survey says so.' } });
  expect(
    (await found(tones, folder(CULTURE, [bad, tone('u')]))).map((one) =>
      one.split(' ').slice(0, 2).join(' '),
    ),
  ).toEqual(['t: directness', 't: formality', 't: because.pace', 'u: a']);
  const good = tone('t', {
    scales: { directness: 2, formality: 0, warmth: 0 },
    because: { directness: 'Often plain.' },
  });
  expect(await found(tones, folder(CULTURE, [good]))).toEqual([]);
});

describe('lines', () => {
  const greeting = (id: string, text: string, more = {}) => phrase(id, { use: 'greeting', text, ...more });

  it.each([
    ['an unknown field', address('x', { pattern: '{name}' })],
    ['half a brace', address('x', { pattern: '{given} surname}' })],
    ['a gendered form without a label', address('x', { gender: 'feminine', pattern: 'Frau {surname}' })],
    ['capitals where a language has none', address('x', { replyLanguage: 'ja', pattern: '{Surname}様' })],
    ['a line without a meaning', phrase('x', { meaning: undefined })],
    ['a name in a closing', phrase('x', { use: 'closing', text: 'Danke, {address}' })],
    ['half a bracket', phrase('x', { text: 'Bis zum [Datum.' })],
    ['a name for nobody known', greeting('x', 'Guten Tag {address},', { to: 'unknown' })],
    ['a gender without a name', greeting('x', 'Sehr geehrte,', { gender: 'feminine' })],
    ['a comma left alone', greeting('x', 'Guten Tag {address} ,')],
    ['a space too many', greeting('x', 'Guten  Tag {address},')],
  ])('has no %s', async (_, entry) => {
    const findings = await found(lines, folder(DE, [address('form'), entry]));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((one) => one.startsWith('x: '))).toBe(true);
  });

  it('needs an address of the greeting’s gender', async () => {
    const dear = greeting('x', 'Sehr geehrte {address},', { gender: 'feminine' });
    expect(await found(lines, folder(DE, [address('form'), dear]))).toHaveLength(1);
    const ms = address('ms', { gender: 'feminine', label: 'Frau', pattern: 'Frau {title} {surname}' });
    expect(await found(lines, folder(DE, [ms, dear]))).toEqual([]);
  });

  it('shows the line that a missing part breaks', async () => {
    const form = address('form', { pattern: '{title} {given} {surname}' });
    const broken = address('form', { pattern: 'an , {given}' });
    expect(await found(lines, folder(DE, [form, greeting('g', 'An {address}:')]))).toEqual([]);
    expect(await found(lines, folder(DE, [broken, greeting('g', 'Los {address}:')]))).toEqual([
      expect.stringContaining('“Los an , Kim:”'),
    ]);
  });
});

it('finds a phrase that reads as the other register', async () => {
  const text = 'Kannst du mir bitte deine Nummer schicken? Ich melde mich dann bei dir.';
  expect(await found(registers, folder(DE, [phrase('x', { text })]))).toEqual([
    expect.stringMatching(/^x: reads as informal .* the label says formal/),
  ]);
  expect(await found(registers, folder(DE, [phrase('x', { text, register: 'informal' })]))).toEqual([]);
});

it('leaves a line alone where a single weak sign points elsewhere', async () => {
  const text = 'Está tudo a funcionar bem desde [data]? Se não estiver, diz-nos, por favor.';
  const line = phrase('x', { text, replyLanguage: 'pt', register: 'informal' });
  expect(await found(registers, folder({ language: 'pt', region: 'PT' }, [line]))).toEqual([]);
});

it('wants each part without evidence to exist, once, and to be unsourced', async () => {
  const part = (name: string) => ({ part: name, looked, checked: '2026-11-22' });
  const layer = folder(GERMANY, [tip('a', { topic: 'writing.dates' })], {
    noEvidence: ['writing.dates', 'no.such', 'channels', 'channels', 'greeting.formal.chat.company'].map(
      part,
    ),
  });
  expect((await found(noEvidence, layer)).map((one) => one.split(':')[0])).toEqual([
    'noEvidence writing.dates',
    'noEvidence no.such',
    'noEvidence channels',
    'noEvidence greeting.formal.chat.company',
  ]);
});

it('ships no promises', async () => {
  const target = {
    id: 't',
    kind: 'target',
    sources: [],
    metric: 'first-reply',
    minutes: 5,
    reviewed: '2026-11-22',
  } as const;
  expect(await found(promises, folder(GERMANY, [{ ...target, sources: [] }]))).toHaveLength(1);
});

it('keeps what one culture loads small', async () => {
  const random = (index: number) =>
    Array.from({ length: 200 }, (_, at) =>
      ((index * 7919 + at * 104729 * (index + 3)) % 9973).toString(36),
    ).join(' ');
  const many = Array.from({ length: 60 }, (_, index) => tip(`t${index}`, { text: random(index) }));
  expect(await found(size, folder(CULTURE, many))).toEqual([
    expect.stringMatching(/opening de-DE loads .* more than 12/),
  ]);
  expect(await found(size, folder(CULTURE, many.slice(0, 3)))).toEqual([]);
});
