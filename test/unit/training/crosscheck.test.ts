import { describe, expect, it } from 'vitest';
import { crosscheck } from '../../../training/crosscheck';
import type { Line } from '../../../training/line';

const german = [
  'der hund läuft schnell durch den garten',
  'wir haben die bestellung gestern erhalten',
  'bitte öffnen sie das fenster',
];
const english = [
  'the dog runs quickly through the garden',
  'we received the order yesterday',
  'please open the window',
];
const swedish = [
  'hunden springer snabbt genom trädgården',
  'vi fick beställningen i går',
  'var god öppna fönstret',
];
const danish = ['hunden løber hurtigt gennem haven', 'vi modtog ordren i går', 'vær venlig at åbne vinduet'];

/** The three sentences often enough that a source says something about its languages. */
const lines = (source: string, language: string, texts: readonly string[]): Line[] =>
  Array.from({ length: 130 }, (_, index) => ({
    language,
    source,
    licence: 'MIT',
    text: `${texts[index % texts.length]} ${texts[(index + 1) % texts.length]}`,
  }));

const one = (source: string, language: string, text: string): Line => ({
  language,
  source,
  licence: 'MIT',
  text,
});

describe('crosscheck', () => {
  const base = [
    ...lines('books', 'de', german),
    ...lines('books', 'en', english),
    ...lines('books', 'sv', swedish),
    ...lines('books', 'da', danish),
  ];

  it('leaves out a line that all other sources give to another language, and says so', () => {
    const wrong = one('app', 'de', 'please open the window quickly yesterday');
    const right = one('app', 'de', 'bitte öffnen sie den garten schnell');
    const { kept, dropped } = crosscheck([...base, wrong, right]);
    expect(kept).not.toContain(wrong);
    expect(kept).toContain(right);
    expect([...dropped]).toEqual([['app de→en', 1]]);
  });

  it('never throws out a line for a language that is easily confused with its own', () => {
    const doubtful = one('app', 'sv', 'vær venlig at åbne vinduet hurtigt');
    expect(crosscheck([...base, doubtful]).kept).toContain(doubtful);
  });

  it('does not let a source vouch for itself', () => {
    const mislabelled = lines('app', 'de', english).slice(0, 100);
    const { kept } = crosscheck([...base, ...mislabelled]);
    expect(kept.filter(({ source }) => source === 'app')).toEqual([]);
  });

  it('keeps languages that nothing is known about', () => {
    const rare = one('app', 'eu', 'please open the window');
    expect(crosscheck([...base, rare]).kept).toContain(rare);
  });
});
