import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameHints } from '@/lib/detect/names';
import { readName } from '@/lib/detect/names';

/** "given | surname + second", a question mark before what is uncertain, "-" for nobody's name. */
const read = (name: string, hints: NameHints = {}): string => {
  const { kind, given = '', surname = '', surname2, certain } = readName(name, hints);
  if (kind === 'none') return '-';
  return `${certain ? '' : '? '}${given} | ${surname}${surname2 ? ` + ${surname2}` : ''}`;
};

describe('names by custom', () => {
  it.each<[string, NameHints, string]>([
    // Nothing but a given name and the father's.
    ['Guðrún Jónsdóttir', {}, 'Guðrún | '],
    ['Jón Þór Sigurðsson', { region: 'IS' }, 'Jón Þór | '],
    ['Erik Andersson', { language: 'sv' }, 'Erik | Andersson'],
    ['Siti binti Ahmad', { language: 'ms' }, 'Siti | '],
    ['Ahmad bin Abdullah', { region: 'MY' }, 'Ahmad | '],
    ['Raj a/l Kumar', { region: 'MY' }, 'Raj | '],
    ['Ramasamy s/o Muthu', {}, 'Ramasamy | '],
    ['Георги Иванов Петров', { language: 'bg' }, 'Георги | Петров'],
    ['U Thein Win', { region: 'MM' }, 'Thein Win | '],
    ['Khin Khin', { language: 'my' }, 'Khin Khin | '],
    // Surname first.
    ['Papadopoulos Giorgos', {}, 'Giorgos | Papadopoulos'],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΙΩΡΓΟΣ', { language: 'el' }, 'Γιωργος | Παπαδοπουλος'],
    ['Ionescu Maria', { language: 'ro' }, 'Maria | Ionescu'],
    ['Huber Anna', { region: 'AT' }, '? Anna | Huber'],
    ['Novák Jan', { language: 'cs' }, '? Jan | Novák'],
    ['Anna Huber', { region: 'AT' }, 'Anna | Huber'],
    ['Maria Franz', {}, 'Maria | Franz'],
    ['Петров И. И.', {}, '? И. И. | Петров'],
    ['Nagy Jánosné', { language: 'hu' }, '? Jánosné | Nagy'],
    ['García López María José', { region: 'ES' }, 'María José | García + López'],
    // Prefixes, initials, generations.
    ['Mary Mc Carthy', {}, 'Mary | Mc Carthy'],
    ['J. R. R. Adler', {}, '? J. R. R. | Adler'],
    ['Ludwig II.', {}, 'Ludwig | '],
    ['José Ortega y Gasset', { language: 'es' }, 'José | Ortega + y Gasset'],
  ])('%s %o', (name, hints, expected) => expect(read(name, hints)).toBe(expected));
});

describe('what stands around a name', () => {
  it.each<[string, NameHints, string]>([
    ['Robert "Bob" Miller', {}, 'Robert | Miller'],
    ['Robert “Bob” Miller', {}, 'Robert | Miller'],
    ["Robert 'Bob' Miller", {}, 'Robert | Miller'],
    ["Tim O'Hara", {}, "Tim | O'Hara"],
    ['★ Anna Müller ★', {}, 'Anna | Müller'],
    ['Anna Müller geb. Schmidt', { language: 'de' }, 'Anna | Müller'],
    ['Anna Schmidt (Acme GmbH)', {}, 'Anna | Schmidt'],
    ['Anna Schmidt, Acme GmbH', {}, 'Anna | Schmidt'],
    ['Anna Schmidt | Acme Support', {}, 'Anna | Schmidt'],
    ['Ing. Petr Novák, CSc.', { language: 'cs' }, 'Petr | Novák'],
    ['Jane Roe, CPA', {}, 'Jane | Roe'],
    ['Roe, Jane', {}, 'Jane | Roe'],
    ['ד"ר דוד כהן', { language: 'he' }, 'דוד | כהן'],
    ['جناب آقای علی رضایی', { language: 'fa' }, 'علی | رضایی'],
    ['김철수 고객님', {}, '철수 | 김'],
    ['王小姐', { language: 'zh' }, ' | 王'],
  ])('%s', (name, hints, expected) => expect(read(name, hints)).toBe(expected));
});

describe('nobody’s name, or several people’s', () => {
  it.each([
    'Mr',
    'Frau',
    'Acme (Germany) GmbH',
    'Example A.Ş.',
    'Magyar Kft.',
    'ООО «Ромашка»',
    'ИП Ромашка',
    '(株) 青空 商事',
    'บริษัท ตัวอย่าง จำกัด',
    'Hotel Adler',
    'Praxis Dr. Weber',
    'Müller & Söhne',
    'Smith and Sons',
    'anna_schmidt',
  ])('%s is nobody', (name) => expect(read(name)).toBe('-'));

  it.each<[string, NameHints]>([
    ['Anna & Peter Schmidt', {}],
    ['Anna y Pedro García', { language: 'es' }],
    ['Anna och Lars Berg', { language: 'sv' }],
    ['Anna ve Mehmet Yılmaz', { language: 'tr' }],
    ['Анна и Пётр Ивановы', { language: 'ru' }],
    ['Herr und Frau Schmidt', {}],
  ])('%s are two', (name, hints) =>
    expect(readName(name, hints)).toMatchObject({ kind: 'person', certain: false }),
  );
});

it('concludes no gender, whatever the name’s form', () => {
  for (const name of [
    'Nagy Jánosné',
    'Jana Nováková',
    'Иванова Мария Петровна',
    'Guðrún Jónsdóttir',
    'Siti binti Ahmad',
  ])
    expect(readName(name, { language: 'en' })).not.toHaveProperty('stated');
});

it('keeps every part within the name, for any string', () => {
  const piece = fc.constantFrom(
    'Anna',
    'de',
    'la',
    'GARCÍA',
    'bin',
    'a/l',
    'O’',
    '"Bob"',
    '(x)',
    '★',
    ',',
    'geb.',
    'Dr.',
    'II.',
    '田中',
    '様',
    '김',
    'ד"ר',
    'وا',
    '&',
    'y',
    'GmbH',
    '-',
    '\u200d',
    '\ud800',
  );
  const hint = fc.constantFrom(
    'de',
    'es',
    'pt',
    'hu',
    'my',
    'is',
    'ms',
    'bg',
    'el',
    'zh',
    'ja',
    'ko',
    'ar',
    'vi',
  );
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), hint, (pieces, language) => {
      const { full, given = '', surname = '', surname2 = '' } = readName(pieces.join(' '), { language });
      for (const part of [given, surname, surname2])
        for (const word of part.split(' ')) expect(letters(full)).toContain(letters(word));
    }),
  );
  for (const part of ['a', 'A. ', '"', '(', "O' ", 'y ', ' geb. ', '★', 'ｱ', '\ud83d', 'a/l '])
    expect(readName(part.repeat(200_000)).full.length).toBeLessThanOrEqual(200);
});
