import { describe, expect, it } from 'vitest';
import type { Line } from '../../../training/line';
import { balanced, capped, grouped, unrepeated } from '../../../training/select';

const line = (language: string, text: string, source = 'one'): Line => ({
  language,
  source,
  licence: 'MIT',
  text,
});

describe('unrepeated', () => {
  it('keeps a text once per language, from the first source', () => {
    const found = unrepeated([
      line('de', 'Guten Tag!', 'one'),
      line('de', 'guten tag', 'two'),
      line('nl', 'Goede dag'),
    ]);
    expect(found.map(({ source, language }) => [source, language])).toEqual([
      ['one', 'de'],
      ['one', 'nl'],
    ]);
  });

  it('drops what stands in many languages alike, but keeps it for English if English has it', () => {
    const everywhere = ['de', 'en', 'fr', 'it', 'nl', 'pl'].map((language) => line(language, 'Spam Filter'));
    expect(unrepeated(everywhere).map(({ language }) => language)).toEqual(['en']);
    const neighbours = ['hr', 'sr', 'bs', 'sl'].map((language) => line(language, 'Dobar dan'));
    expect(unrepeated(neighbours)).toHaveLength(4);
  });
});

describe('capped', () => {
  const short = Array.from({ length: 100 }, (_, index) => line('de', `kurz ${index}`));
  const long = Array.from({ length: 10 }, (_, index) =>
    line('de', `${'ein langer Satz '.repeat(9)}${index}`),
  );

  it('takes all lengths and does not depend on the order', () => {
    const chosen = capped([...short, ...long], 40);
    expect(chosen).toHaveLength(40);
    expect(chosen.filter(({ text }) => text.length > 120)).toHaveLength(10);
    const turned = capped([...long, ...short].reverse(), 40);
    expect(new Set(turned.map(({ text }) => text))).toEqual(new Set(chosen.map(({ text }) => text)));
  });

  it('leaves few lines as they are', () => {
    expect(capped(long, 40)).toEqual(long);
  });
});

describe('balanced', () => {
  const group = (size: number) =>
    Array.from({ length: size }, (_, index) => line('de', `satz ${size} ${index}`));

  it('lets the big give way before the small', () => {
    const sizes = (groups: number[], most: number) => {
      const chosen = balanced(groups.map(group), most);
      return groups.map((size) => chosen.filter(({ text }) => text.startsWith(`satz ${size} `)).length);
    };
    expect(sizes([5, 100, 40], 65)).toEqual([5, 30, 30]);
    expect(sizes([5, 100, 40], 1000)).toEqual([5, 100, 40]);
    expect(sizes([50, 60], 0)).toEqual([0, 0]);
  });
});

describe('grouped', () => {
  it('keeps the order within a group', () => {
    expect(grouped(['ab', 'cd', 'ae'], (text) => text.charAt(0)).get('a')).toEqual(['ab', 'ae']);
  });
});
