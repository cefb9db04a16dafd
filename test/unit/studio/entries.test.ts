import { describe, expect, it } from 'vitest';
import * as entries from '@/lib/studio/entries';
import { generalisesAbout } from '@/lib/studio/generalises';
import { draftOf, written } from './samples';

const [a, b] = [
  { ...written('tip'), id: 'our-tips.tip.a' },
  { ...written('tone'), id: 'our-tips.tone.b' },
];
const draft = draftOf(a, b);
const ids = (given: typeof draft) => given.entries.map(({ id }) => id);

describe('entries of a draft', () => {
  it('come first, or behind the one that they are a copy of', () => {
    const copy = entries.copyOf(draft, a.id);
    expect(copy?.id).toBe('our-tips.tip.a-2');
    expect(ids(entries.added(draft, copy ?? a, a.id))).toEqual([a.id, 'our-tips.tip.a-2', b.id]);
    expect(ids(entries.added(draft, { ...a, id: 'x' }))).toEqual(['x', a.id, b.id]);
  });

  it('go, and the next one takes their place', () => {
    expect(ids(entries.removed(draft, a.id))).toEqual([b.id]);
    expect(entries.neighbour(draft, a.id)).toBe(b.id);
    expect(entries.neighbour(draft, b.id)).toBe(a.id);
    expect(entries.neighbour(draftOf(a), a.id)).toBeUndefined();
  });

  it('leave a draft alone that does not have them', () => {
    expect(entries.changed(draft, 'gone', () => a)).toBe(draft);
  });

  it('get their id from their words, once', () => {
    const unnamed = { ...a, id: 'our-tips.tip.new', text: 'Say hello first' };
    expect(entries.idFromWords(draftOf(unnamed), unnamed.id)).toBe('our-tips.tip.say-hello-first');
    expect(entries.idFromWords(draftOf({ ...unnamed, text: '' }), unnamed.id)).toBeUndefined();
    expect(entries.idFromWords(draft, a.id)).toBeUndefined();
  });

  it('that are imported replace those of the same id, and bear no id twice', () => {
    const imported = entries.adopted(draft, {
      title: 'From a file',
      entries: [
        { ...a, text: 'New' },
        { ...b, id: 'c' },
        { ...b, id: 'c' },
      ],
    });
    expect(imported.title).toBe('Our tips');
    expect(ids(imported)).toEqual([a.id, b.id, 'c', 'c-2']);
    expect(imported.entries[0]?.text).toBe('New');
    expect(entries.adopted(draftOf(), { title: 'T', language: 'de', entries: [a] })).toMatchObject({
      title: 'T',
      language: 'de',
    });
  });
});

describe('a text that speaks of a whole people', () => {
  it.each([
    ['Germans are direct.', 'Germans'],
    ['Be patient. Mexicans love small talk.', 'Mexicans'],
    ['The Japanese never say no.', 'Japanese'],
    ['Japanese customers expect a surname.', 'Japanese customers'],
    ['Die Deutschen mögen Termine.', 'Deutschen'],
    ['Schweizer Kunden sind pünktlich.', 'Schweizer Kunden'],
  ])('%s', (text, people) => {
    expect(generalisesAbout(text)).toBe(people);
  });

  it.each([
    'Many Germans are direct.',
    'Some French customers like it short.',
    'Viele Deutsche sind direkt.',
    'Use German quotation marks.',
    'The German word is on the list.',
    'Polish your reply before you send it.',
  ])('is not: %s', (text) => {
    expect(generalisesAbout(text)).toBeUndefined();
  });
});
