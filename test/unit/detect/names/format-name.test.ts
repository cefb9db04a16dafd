import { describe, expect, it } from 'vitest';
import { displayName, formatCldr, formatName, readName } from '@/lib/detect/names';

describe('formatName', () => {
  const anna = readName('Dr. Anna Müller', { language: 'de' });
  const lucia = readName('Lucía García Pérez', { language: 'es' });

  it('fills an address pattern; an empty field takes one space along', () => {
    expect(formatName(anna, 'Frau {title} {surname}')).toBe('Frau Dr. Müller');
    expect(formatName(readName('Anna Müller'), 'Frau {title} {surname}')).toBe('Frau Müller');
    expect(formatName(readName('Anna Müller'), '{title} {given} {surname}')).toBe('Anna Müller');
    expect(formatName(readName('田中 雪'), '{surname}様')).toBe('田中様');
    expect(formatName(lucia, 'Sra. {surname} {surname2}')).toBe('Sra. García Pérez');
    expect(formatName(readName('Lucía Torres'), 'Sra. {surname} {surname2}')).toBe('Sra. Torres');
    expect(formatName(readName('John Smith Jr.'), '{given} {surname}, {suffix}')).toBe('John Smith, Jr.');
    expect(formatName(readName('John Smith'), '{given} {surname}, {suffix}')).toBe('John Smith');
  });

  it('needs the parts that the pattern asks for', () => {
    expect(formatName(readName('Frau Müller'), '{given} {surname}')).toBeUndefined();
    expect(formatName(readName('Frau Müller'), 'Frau {surname}')).toBe('Frau Müller');
    expect(formatName(readName('Nordlicht GmbH'), '{full}')).toBeUndefined();
  });

  it('uses only what is certain', () => {
    const unsure = readName('Tanaka Yuki');
    expect(formatName(unsure, '{surname}様')).toBeUndefined();
    expect(formatName(unsure, 'Dear {full}')).toBe('Dear Tanaka Yuki');
  });

  it('lets a mononym stand for whichever part is asked, once', () => {
    const mononym = readName('Suharti');
    expect(formatName(mononym, 'Ibu {surname}')).toBe('Ibu Suharti');
    expect(formatName(mononym, 'Ibu {given}')).toBe('Ibu Suharti');
    expect(formatName(mononym, '{given} {surname}')).toBe('Suharti');
  });

  it('does not read fields out of a name', () => {
    expect(formatName({ ...anna, surname: '{full}' }, 'Frau {surname}')).toBe('Frau {full}');
    expect(formatName({ ...anna, surname: '$&' }, 'Frau {surname}')).toBe('Frau $&');
  });
});

describe('displayName', () => {
  it.each([
    ['Eszter Nagy', 'hu', 'Nagy Eszter'],
    ['田中 雪', 'ja', '田中雪'],
    ['김민준', 'ko', '김민준'],
    ['김민준', 'en', '김민준'],
    ['MARTIN Claire', 'fr', 'Claire Martin'],
    ['Dr. Anna Müller', 'de', 'Dr. Anna Müller'],
    ['José Luis Ramírez Ortega', 'es-MX', 'José Luis Ramírez Ortega'],
  ])('%s for %s', (name, locale, expected) => {
    const language = locale.split('-')[0] ?? '';
    expect(displayName(readName(name, { language }), locale)).toBe(expected);
  });

  it('shows the name as it stands where parts are missing or guessed', () => {
    expect(displayName(readName('Nguyễn Văn An', { language: 'vi' }), 'vi')).toBe('Nguyễn Văn An');
    expect(displayName(readName('Tanaka Yuki'), 'ja')).toBe('Tanaka Yuki');
    expect(displayName(readName('Suharti'), 'id')).toBe('Suharti');
    expect(displayName(readName('Anna Müller'), 'not a locale')).toBe('Anna Müller');
  });
});

describe('formatCldr', () => {
  const full = {
    title: 'Dr.',
    given: 'Hans-Peter',
    given2: 'Karl',
    surname: 'Weber',
    generation: 'Jr.',
    locale: 'de',
  };

  it('follows the patterns of the locale', () => {
    expect(formatCldr(full, { locale: 'de', length: 'long' })).toBe('Dr. Hans-Peter Karl Weber Jr.');
    expect(formatCldr(full, { locale: 'de', usage: 'addressing' })).toBe('Dr. Weber');
    expect(formatCldr(full, { locale: 'de', length: 'medium' })).toBe('Hans-Peter K. Weber Jr.');
    expect(formatCldr(full, { locale: 'de', length: 'short' })).toBe('H. P. K. Weber');
    expect(formatCldr(full, { locale: 'de', order: 'sorting', length: 'long' })).toBe(
      'Weber, Hans-Peter Karl',
    );
  });

  it('orders by the language of the name and spaces by the locale', () => {
    const yuki = { given: '雪', surname: '田中' };
    expect(formatCldr({ ...yuki, locale: 'ja' }, { locale: 'ja', length: 'long' })).toBe('田中雪');
    expect(
      formatCldr({ given: 'アンナ', surname: 'ミュラー', locale: 'de' }, { locale: 'ja', length: 'long' }),
    ).toBe('アンナ・ミュラー');
    expect(
      formatCldr({ given: 'Eszter', surname: 'Nagy', locale: 'hu' }, { locale: 'hu', length: 'long' }),
    ).toBe('Nagy Eszter');
  });

  it('gives a mononym the place of the surname', () => {
    expect(formatCldr({ given: 'Suharti' }, { locale: 'en', length: 'short' })).toBe('Suharti');
    expect(formatCldr({}, { locale: 'en' })).toBe('');
  });
});

describe('a capital where no given name stands before the surname', () => {
  it('is asked for by the pattern', () => {
    const vries = readName('Jan de Vries', { language: 'nl', region: 'NL' });
    expect(formatName(vries, 'heer {Surname}')).toBe('heer De Vries');
    expect(formatName(vries, '{given} {surname}')).toBe('Jan de Vries');
    expect(formatName(readName('', {}), 'heer {Surname}')).toBeUndefined();
  });
});
