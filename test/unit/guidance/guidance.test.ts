import { describe, expect, it } from 'vitest';
import type { Finding, PersonName, Register } from '@/lib/detect/finding';
import { readName } from '@/lib/detect/names';
import { adviseAddress, linesFor } from '@/lib/guidance/address';
import type { Advice } from '@/lib/guidance/guidance';
import { closeness } from '@/lib/guidance/rank';
import { adviseRegister } from '@/lib/guidance/register';
import { replyLanguage } from '@/lib/guidance/reply-language';
import { type LayeredEntry, stack } from '@/lib/knowledge/layers';
import type { Entry } from '@/lib/knowledge/schema';

const common = { sources: [], reviewed: '2026-11-22' };
const layered = (entry: Entry): LayeredEntry =>
  stack([{ layer: { language: 'de' }, entries: [entry] }])[0] as LayeredEntry;
const address = (id: string, pattern: string, more: object = {}): LayeredEntry =>
  layered({ id, kind: 'address', replyLanguage: 'de', register: 'formal', pattern, ...common, ...more });
const greeting = (id: string, text: string, more: object = {}): LayeredEntry =>
  layered({
    id,
    kind: 'phrase',
    use: 'greeting',
    replyLanguage: 'de',
    register: 'formal',
    text,
    priority: 5,
    ...common,
    ...more,
  });

const german = [
  greeting('guten-tag', 'Guten Tag {address},', { priority: 1 }),
  greeting('geehrte', 'Sehr geehrte {address},', { gender: 'feminine', priority: 2 }),
  greeting('geehrter', 'Sehr geehrter {address},', { gender: 'masculine', priority: 2 }),
  greeting('damen-herren', 'Guten Tag,', { priority: 9 }),
  greeting('hallo', 'Hallo {address},', { register: 'informal' }),
  address('full', '{title} {given} {surname}'),
  address('frau', 'Frau {title} {surname}', { gender: 'feminine', label: 'Frau' }),
  address('herr', 'Herr {title} {surname}', { gender: 'masculine', label: 'Herr' }),
  address('given', '{given}', { register: 'informal' }),
];
const person: PersonName = {
  full: 'Dr. Kim Weber',
  kind: 'person',
  title: 'Dr.',
  given: 'Kim',
  surname: 'Weber',
  order: 'given-first',
  certain: true,
};
const texts = (lines: { text: string }[]) => lines.map(({ text }) => text);

describe('how to greet', () => {
  it('states no gender, and offers both forms as a choice', () => {
    const advice = adviseAddress(german, person, 'formal', 'de');
    expect(advice.greeting?.text).toBe('Guten Tag Dr. Kim Weber,');
    expect(texts(advice.choices)).toEqual(['Sehr geehrte Frau Dr. Weber,', 'Sehr geehrter Herr Dr. Weber,']);
    expect(advice.choices.map(({ label }) => label)).toEqual(['Frau', 'Herr']);
  });

  it('uses the form that the record itself states, and asks nothing', () => {
    const advice = adviseAddress(german, { ...person, stated: 'feminine' }, 'formal', 'de');
    expect(advice.greeting?.text).toBe('Sehr geehrte Frau Dr. Weber,');
    expect(advice.choices).toEqual([]);
  });

  it('takes the form that the agent knows to be right, and leaves both as a choice', () => {
    const advice = adviseAddress(german, person, 'formal', 'de', { gender: 'masculine' });
    expect(advice.greeting).toMatchObject({ text: 'Sehr geehrter Herr Dr. Weber,', gender: 'masculine' });
    expect(advice.choices.map(({ gender }) => gender)).toEqual(['feminine', 'masculine']);
    expect(texts(advice.more)).toContain('Guten Tag Herr Dr. Weber,');
    const stated = { ...person, stated: 'feminine' } as const;
    expect(adviseAddress(german, stated, 'formal', 'de', { gender: 'masculine' }).greeting?.text).toBe(
      'Sehr geehrter Herr Dr. Weber,',
    );
  });

  it('uses the greeting that the agent pinned while it fits, with the form of address that is known', () => {
    const pin = { greeting: 'damen-herren' };
    expect(adviseAddress(german, person, 'formal', 'de', pin)).toMatchObject({
      greeting: { text: 'Guten Tag,' },
      pinned: true,
    });
    expect(
      adviseAddress(german, person, 'formal', 'de', { greeting: 'guten-tag', gender: 'feminine' }).greeting
        ?.text,
    ).toBe('Guten Tag Frau Dr. Weber,');
    // Not in this register, or not for this person: as though nothing were pinned.
    for (const correction of [pin, { greeting: 'geehrte' }, { greeting: 'gone' }])
      expect(adviseAddress(german, person, 'informal', 'de', correction)).toMatchObject({
        greeting: { text: 'Hallo Kim,' },
        pinned: false,
      });
  });

  it('needs no choice on first-name terms', () => {
    const advice = adviseAddress(german, person, 'informal', 'de');
    expect(advice.greeting?.text).toBe('Hallo Kim,');
    expect(advice.choices).toEqual([]);
  });

  it('greets without a name where there is none, and says so', () => {
    const nobody: PersonName = { full: '', kind: 'none', order: 'given-first', certain: false };
    expect(adviseAddress(german, nobody, 'formal', 'de')).toMatchObject({
      greeting: { text: 'Guten Tag,' },
      note: 'no-name',
    });
  });

  describe('whom a greeting is for', () => {
    const nobody: PersonName = { full: '', kind: 'none', order: 'given-first', certain: false };
    const lines = [
      ...german,
      greeting('damen', 'Sehr geehrte Damen und Herren,', { to: 'unknown', priority: 9 }),
      greeting('firma', 'Sehr geehrtes Team,', { to: 'company', priority: 9 }),
    ];
    const first = (name: PersonName) => adviseAddress(lines, name, 'formal', 'de').greeting?.text;

    it('is a company where the name is one, and somebody unknown where there is no name', () => {
      expect(first({ ...nobody, full: 'Nordlicht GmbH', organisation: true })).toBe('Sehr geehrtes Team,');
      expect(first(nobody)).toBe('Sehr geehrte Damen und Herren,');
      expect(first(readName('Nordlicht GmbH', {}))).toBe('Sehr geehrtes Team,');
      expect(first(readName('no-reply', {}))).toBe('Sehr geehrte Damen und Herren,');
    });

    it('comes last for everybody else', () => {
      const advice = adviseAddress(lines, person, 'neutral', 'de');
      expect(advice.greeting?.text).toBe('Guten Tag Dr. Kim Weber,');
      expect(texts(advice.more).slice(-2)).toEqual(['Sehr geehrte Damen und Herren,', 'Sehr geehrtes Team,']);
    });
  });

  it('takes a line made for the record’s channel before those for any, in the same register', () => {
    const chat = { when: { channels: ['chat' as const] }, priority: 9 };
    const lines = [
      ...german,
      greeting('chat', 'Guten Tag im Chat, {address}!', chat),
      greeting('chat-informal', 'Hi {address}!', { ...chat, register: 'informal' }),
    ];
    expect(adviseAddress(lines, person, 'formal', 'de').greeting?.text).toBe(
      'Guten Tag im Chat, Dr. Kim Weber!',
    );
    const team = { ...lines[0], id: 'own', layer: 'team', text: 'Moin {address},' } as LayeredEntry;
    expect(adviseAddress([...lines, team], person, 'formal', 'de').greeting?.text).toBe(
      'Moin Dr. Kim Weber,',
    );
  });

  it('knows which lines a native speaker has signed for', () => {
    const native = { name: 'Ana', date: '2026-11-22' };
    const closing = (id: string, more = {}) => greeting(id, id, { use: 'closing', ...more });
    const signed = linesFor([closing('a', { native }), closing('b')], 'closing', 'formal');
    expect(signed.map((line) => [line.text, line.signed])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('never takes an uncertain split apart', () => {
    const advice = adviseAddress(german, { ...person, certain: false }, 'formal', 'de');
    for (const text of texts([...advice.choices, ...(advice.greeting ? [advice.greeting] : [])]))
      expect(text).not.toContain('Weber');
    expect(advice.note).toBe('split-uncertain');
  });

  it('does not drop a title to state a gender', () => {
    const ms = address('ms', 'Ms {surname}', { gender: 'feminine', label: 'Ms' });
    expect(
      adviseAddress(
        [greeting('dear', 'Dear {address},'), address('full', '{title} {surname}'), ms],
        person,
        'formal',
        'en',
      ).choices,
    ).toEqual([]);
  });

  it('says that a name in another script can not be read out', () => {
    const name = {
      ...person,
      full: '佐々木健一',
      title: undefined,
      given: '健一',
      surname: '佐々木',
    } as unknown as PersonName;
    expect(adviseAddress(german, name, 'formal', 'en').note).toBe('other-script');
    expect(adviseAddress(german, name, 'formal', 'ja').note).toBeUndefined();
  });
});

describe('the register to write in', () => {
  const found = (
    value: Register | undefined,
    probability: number,
    decidedBy: Finding<Register>['decidedBy'] = 'text',
  ) => ({ value, probability, decidedBy, evidence: [], against: [] }) as Finding<Register>;
  const tone = (formality: number) => ({ scales: { directness: 0, formality, warmth: 0 } }) as Advice<'tone'>;

  it.each([
    [
      'the customer before the custom',
      found('informal', 0.9),
      tone(2),
      { value: 'informal', from: 'customer' },
    ],
    [
      'custom where the words are unsure',
      found('informal', 0.6),
      tone(2),
      { value: 'formal', from: 'culture' },
    ],
    ['custom where nothing is said', found('neutral', 0.95), tone(1), { value: 'formal', from: 'culture' }],
    [
      'plain where custom is in the middle',
      found(undefined, 0),
      tone(0.5),
      { value: 'neutral', from: 'culture' },
    ],
    ['plain where nothing is known', found(undefined, 0), undefined, { value: 'neutral', from: 'none' }],
    [
      'the agent before everything',
      found('neutral', 1, 'agent'),
      tone(2),
      { value: 'neutral', from: 'agent' },
    ],
  ])('%s', (_, register, custom, advice) => {
    expect(adviseRegister(register, custom)).toEqual(advice);
  });
});

describe('the language of the reply', () => {
  const input = {
    pick: undefined,
    draft: undefined,
    agentWrote: undefined,
    customer: 'de',
    agentLanguages: ['en'],
    team: 'en',
  };

  it.each([
    ['the pick first', { pick: 'fr', draft: 'es' }, 'fr', 'pick'],
    ['then the draft', { draft: 'es', agentWrote: 'de' }, 'es', 'draft'],
    ['then what agents wrote in the thread', { agentWrote: 'de' }, 'de', 'agent'],
    ["then the customer's, if the agent writes it", { agentLanguages: ['en', 'de'] }, 'de', 'thread'],
    ["else the team's default", {}, 'en', 'team'],
  ])('%s', (_, given, tag, from) => {
    expect(replyLanguage({ ...input, ...given })).toMatchObject({ tag, from });
  });

  it('offers the others for one click, each once, without the one in use', () => {
    expect(replyLanguage({ ...input, agentLanguages: ['en', 'de', 'fr', 'de'] }).others).toEqual([
      'en',
      'fr',
    ]);
  });
});

it('ranks culture before territory before language before everybody', () => {
  expect(['global', 'de', 'DE', 'de-DE'].map(closeness)).toEqual([0, 1, 2, 3]);
});
