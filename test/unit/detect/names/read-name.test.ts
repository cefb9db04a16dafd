import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameHints } from '@/lib/detect/names';
import { displayName, formatName, readName } from '@/lib/detect/names';

const read = (name: string, hints: NameHints = {}) => {
  const { full: _, ...parts } = readName(name, hints);
  return parts;
};
const given = (given: string, surname: string, more = {}) => ({
  kind: 'person',
  given,
  surname,
  order: 'given-first',
  certain: true,
  ...more,
});
const surnameFirst = (surname: string, given: string, more = {}) => ({
  kind: 'person',
  given,
  surname,
  order: 'surname-first',
  certain: true,
  ...more,
});

describe('readName: titles, forms of address, suffixes', () => {
  it.each<[string, NameHints, object]>([
    ['Dr. Anna Müller', { language: 'de' }, given('Anna', 'Müller', { title: 'Dr.' })],
    [
      'Frau Prof. Dr. med. Sabine von der Heide',
      { language: 'de' },
      given('Sabine', 'von der Heide', { title: 'Prof. Dr. med.', stated: 'feminine' }),
    ],
    [
      'Herr Dr.Weber',
      {},
      {
        kind: 'person',
        title: 'Dr.',
        stated: 'masculine',
        surname: 'Weber',
        order: 'given-first',
        certain: true,
      },
    ],
    ['Herr/Frau Weber', {}, { kind: 'person', surname: 'Weber', order: 'given-first', certain: true }],
    ['Mme Claire Martin', { language: 'fr' }, given('Claire', 'Martin', { stated: 'feminine' })],
    [
      'M. Dupont',
      { language: 'fr' },
      { kind: 'person', stated: 'masculine', surname: 'Dupont', order: 'given-first', certain: true },
    ],
    ['Sra. Lucía Torres', { language: 'es' }, given('Lucía', 'Torres', { stated: 'feminine' })],
    ['Dra. Ana Lemos', { language: 'pt' }, given('Ana', 'Lemos', { title: 'Dra.', stated: 'feminine' })],
    ['mr. Jan de Vries', { language: 'nl' }, given('Jan', 'de Vries', { title: 'mr.' })],
    ['John Smith Jr.', {}, given('John', 'Smith', { suffix: 'Jr.' })],
    ['Jane Roe, PhD', {}, given('Jane', 'Roe', { suffix: 'PhD' })],
    [
      'Ayşe Hanım',
      { language: 'tr' },
      { kind: 'mononym', stated: 'feminine', given: 'Ayşe', order: 'given-first', certain: true },
    ],
    ['นายสมชาย ใจดี', { language: 'th' }, given('สมชาย', 'ใจดี', { stated: 'masculine' })],
    ['李伟先生', { language: 'zh-Hans' }, surnameFirst('李', '伟', { stated: 'masculine' })],
    [
      '田中先生',
      { language: 'ja' },
      { kind: 'person', title: '先生', surname: '田中', order: 'surname-first', certain: true },
    ],
  ])('%s', (name, hints, expected) => expect(read(name, hints)).toEqual(expected));

  it('never concludes a gender from the name itself', () => {
    for (const name of ['Anna Müller', 'Иван Сидоров', 'فاطمة حسن', 'Maria', 'John Smith'])
      expect(readName(name)).not.toHaveProperty('stated');
  });
});

describe('readName: order of the parts', () => {
  it.each<[string, NameHints, object]>([
    ['Müller, Dr. Anna', {}, surnameFirst('Müller', 'Anna', { title: 'Dr.' })],
    ['MÜLLER, ANNA', {}, surnameFirst('Müller', 'Anna')],
    ['TANAKA Yuki', { language: 'ja' }, surnameFirst('Tanaka', 'Yuki')],
    ['MARTIN Claire', { language: 'fr' }, surnameFirst('Martin', 'Claire')],
    ['Claire DE LA TOUR', { language: 'fr' }, given('Claire', 'de la Tour')],
    ['AJ Smith', {}, given('AJ', 'Smith')],
    ['ANNA MCDONALD', {}, given('Anna', 'McDonald')],
    ['Yuki Tanaka', { region: 'JP' }, given('Yuki', 'Tanaka')],
    ['Tanaka Yuki', { language: 'ja' }, surnameFirst('Tanaka', 'Yuki')],
    ['Tanaka Yuki', {}, given('Tanaka', 'Yuki', { certain: false })],
    ['Aoi Hinata', { language: 'ja' }, given('Aoi', 'Hinata', { certain: false })],
    ['Nagy Eszter', { language: 'hu' }, surnameFirst('Nagy', 'Eszter')],
    ['Eszter Nagy', { language: 'hu' }, given('Eszter', 'Nagy')],
    ['Nguyễn Văn An', { language: 'vi' }, surnameFirst('Nguyễn', 'An')],
    ['Сидоров Иван Петрович', { language: 'ru' }, surnameFirst('Сидоров', 'Иван Петрович')],
    ['Ludwig van Beethoven', {}, given('Ludwig', 'van Beethoven')],
    ['Al Gore', {}, given('Al', 'Gore')],
    ['John Q. Public', {}, given('John', 'Public')],
  ])('%s %o', (name, hints, expected) => expect(read(name, hints)).toEqual(expected));
});

describe('readName: East Asian scripts', () => {
  it.each<[string, NameHints, object]>([
    ['田中 雪', {}, surnameFirst('田中', '雪')],
    ['田中雪', { language: 'ja' }, surnameFirst('田中', '雪')],
    ['山田太郎', {}, surnameFirst('山田', '太郎')],
    ['佐々木さくら様', {}, surnameFirst('佐々木', 'さくら')],
    ['長谷川健太', { region: 'JP' }, surnameFirst('長谷川', '健太')],
    ['森田健', { language: 'ja' }, surnameFirst('森田', '健', { certain: false })],
    ['田中', { language: 'ja' }, { kind: 'person', surname: '田中', order: 'surname-first', certain: true }],
    ['王小明', { language: 'zh' }, surnameFirst('王', '小明')],
    ['欧阳娜', { language: 'zh' }, surnameFirst('欧阳', '娜')],
    ['김민준', {}, surnameFirst('김', '민준')],
    ['남궁민수', {}, surnameFirst('남궁', '민수')],
    ['박 서연 님', {}, surnameFirst('박', '서연')],
    ['ジョン・スミス', {}, given('ジョン', 'スミス')],
  ])('%s', (name, hints, expected) => expect(read(name, hints)).toEqual(expected));
});

describe('readName: two surnames and Arabic names', () => {
  it.each<[string, NameHints, object]>([
    ['Lucía García Pérez', { language: 'es' }, given('Lucía', 'García', { surname2: 'Pérez' })],
    ['José Luis Ramírez Ortega', { region: 'MX' }, given('José Luis', 'Ramírez', { surname2: 'Ortega' })],
    ['Ana Ruiz García', { region: 'ES' }, given('Ana', 'Ruiz', { surname2: 'García' })],
    ['Marta Díaz Muñoz', { region: 'MX' }, given('Marta', 'Díaz', { surname2: 'Muñoz' })],
    ['JORGE SÁEZ IGLESIAS', { region: 'ES' }, given('Jorge', 'Sáez', { surname2: 'Iglesias' })],
    ['Ana Sofía Ruiz', { region: 'CO' }, given('Ana Sofía', 'Ruiz')],
    // A second word that is on no list may be a given name as well.
    ['José Wilson Pérez', { region: 'CO' }, given('José', 'Wilson', { surname2: 'Pérez', certain: false })],
    ['María del Carmen Ruiz', { language: 'es' }, given('María del Carmen', 'Ruiz')],
    ['García Pérez, Lucía', { language: 'es' }, surnameFirst('García', 'Lucía', { surname2: 'Pérez' })],
    ['João Pedro Silva Santos', { language: 'pt' }, given('João Pedro', 'Santos')],
    ['Carlos Nunes Filho', { region: 'BR' }, given('Carlos', 'Nunes', { suffix: 'Filho' })],
    ['السيد أحمد محمد الغامدي', { language: 'ar' }, given('أحمد', 'الغامدي', { stated: 'masculine' })],
    ['عبد الله الزهراني', { language: 'ar' }, given('عبد الله', 'الزهراني')],
    ['محمد بن سلمان آل سعود', {}, given('محمد', 'آل سعود')],
    ['نور الدين', {}, { kind: 'mononym', given: 'نور الدين', order: 'given-first', certain: true }],
    ['أحمد محمد علي', {}, { kind: 'person', given: 'أحمد', order: 'given-first', certain: true }],
    ['Abdul Rahman Al-Ghamdi', { language: 'ar' }, given('Abdul Rahman', 'Al-Ghamdi')],
    ['Mohammed bin Salman Al Saud', { region: 'SA' }, given('Mohammed', 'Al Saud')],
    ['Abdul Rahman', {}, { kind: 'person', given: 'Abdul Rahman', order: 'given-first', certain: false }],
  ])('%s', (name, hints, expected) => expect(read(name, hints)).toEqual(expected));
});

describe('readName: what is no person, and what hides in a field', () => {
  it.each<[string, NameHints]>([
    ['anna.mueller@example.com', {}],
    ['anna.mueller', {}],
    ['Nordlicht GmbH', {}],
    ['株式会社 青空', {}],
    ['Support Team', {}],
    ['Visitor 12345', {}],
    ['Blue Harbour', { organisation: 'blue harbour' }],
    ['', {}],
    ['🙂', {}],
  ])('%s', (name, hints) => expect(readName(name, hints).kind).toBe('none'));

  it('removes tags, direction overrides and zero-width characters', () => {
    expect(readName('\u202eAnna\u202c\u200b <b>Müller</b>').full).toBe('Anna Müller');
    expect(readName('Anna Müller <anna@example.com>')).toMatchObject({
      full: 'Anna Müller',
      surname: 'Müller',
    });
    expect(readName('Tim O&#39;Hara').full).toBe("Tim O'Hara");
    expect(readName('علی\u200cرضا').full).toBe('علی\u200cرضا');
  });

  it('does not greet with the local part of an address', () => {
    expect(readName('Amueller', { email: 'amueller@example.com' }).certain).toBe(false);
    expect(readName('Anna & Peter Weber')).toMatchObject({ kind: 'person', certain: false });
  });

  it('reads any string without failing, within bounds', () => {
    const piece = fc.constantFrom(
      'Dr.',
      'Frau',
      'von',
      'Anna',
      'MÜLLER',
      ',',
      '田中',
      '김',
      'عبد',
      '・',
      ' ',
      '<',
      '&#39;',
      'Jr.',
      '\u202e',
    );
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join(' ')),
    );
    const language = fc.constantFrom(undefined, 'de', 'es', 'ja', 'zh', 'hu', 'vi', 'ar', 'xx');
    fc.assert(
      fc.property(names, language, (name, hint) => {
        const parts = readName(name, hint ? { language: hint } : {});
        expect(parts.full.length).toBeLessThanOrEqual(200);
        expect(parts.full).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/u);
        if (parts.kind === 'none') expect(parts).toMatchObject({ certain: false });
        if (parts.certain) expect(parts.given ?? parts.surname).toBeTruthy();
        displayName(parts, hint ?? 'en');
        for (const pattern of ['{surname}様', 'Frau {title} {surname}', '{full}']) {
          const text = formatName(parts, pattern);
          if (text !== undefined) expect(text).not.toMatch(/^\s|\s$/);
        }
      }),
      { numRuns: 500 },
    );
    expect(readName('A '.repeat(500_000)).full.length).toBeLessThanOrEqual(200);
  });
});

describe('readName: initials', () => {
  it.each(['K. R. Gurumurthy', 'Venkatesh K', 'S. Priya', 'J. Smith'])(
    '%s: an initial greets nobody, so that the whole name is shown',
    (name) => {
      expect(readName(name).certain).toBe(false);
    },
  );

  it.each(['Mary J. Blige', 'Bo Li', 'O’Neill, Pat'])(
    '%s: parts with letters enough are told apart',
    (name) => {
      expect(readName(name).certain).toBe(true);
    },
  );
});

describe('readName: Han names in the Western order', () => {
  it('knows a frequent surname that stands last', () => {
    expect(read('遥 藤原')).toMatchObject({ given: '遥', surname: '藤原', certain: true });
    expect(read('小明 王')).toMatchObject({ given: '小明', surname: '王', certain: true });
    expect(read('藤原 遥')).toMatchObject({ given: '遥', surname: '藤原', order: 'surname-first' });
    expect(read('王 林')).toMatchObject({ surname: '王', given: '林', order: 'surname-first' });
  });
});
