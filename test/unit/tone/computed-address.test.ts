import { describe, expect, it } from 'vitest';
import { called, remarks } from './computed-remarks';

type Row = [language: string, text: string, name: string, expected: string, region?: string];

const first = (
  rule: string,
  [language, text, name, , region]: readonly [string, string, string, ...unknown[]] | Row,
) =>
  remarks(
    text,
    { language, ...called(name, region as string | undefined), region: region as string | undefined },
    rule,
  );

describe('a form of address that states another gender than the record', () => {
  it.each<Row>([
    ['en', 'Dear Mr Weber,\nthe part is here.', 'Ms Thomasina Weber', 'Mr → Ms'],
    ['en', 'Dear Mrs. Weber,', 'Mr Thomas Weber', 'Mrs. → Mr.'],
    ['de', 'Sehr geehrter Herr Weber,', 'Frau Anna Weber', 'geehrter Herr → geehrte Frau'],
    ['de', 'Sehr geehrter Herr Dr. Weber,', 'Frau Dr. Anna Weber', 'geehrter Herr → geehrte Frau'],
    ['de', 'Liebe Frau Weber,', 'Herr Thomas Weber', 'Liebe Frau → Lieber Herr'],
    ['fr', 'Cher Monsieur Martin,', 'Madame Claire Martin', 'Cher Monsieur → Chère Madame'],
    ['fr', 'Bonjour Mme Martin,', 'Monsieur Paul Martin', 'Mme → M.'],
    ['es', 'Estimado Sr. García:', 'Sra. Ana García López', 'Estimado Sr. → Estimada Sra.'],
    ['es', 'Estimada Juan:', 'Sr. Juan García', 'Estimada → Estimado'],
    ['it', 'Gentile Sig. Rossi,', 'Signora Giulia Rossi', 'Sig. → Sig.ra'],
    ['it', 'Egregio signor Rossi,', 'Signora Giulia Rossi', 'Egregio signor → Egregia signora'],
    ['pt', 'Prezado Sr. Souza,', 'Sra. Ana Souza', 'Prezado Sr. → Prezada Sra.'],
    ['nl', 'Geachte heer De Vries,', 'Mevrouw Anna de Vries', 'heer → mevrouw'],
  ])('%s: %s for %s', (...row) => {
    expect(first('address.honorific', row)).toEqual([row[3]]);
  });

  it.each<[language: string, text: string, name: string]>([
    ['en', 'Dear Mr Weber,', 'Mr Thomas Weber'],
    ['en', 'Dear Mr Weber,', 'Thomas Weber'],
    ['en', 'Dear Mr Brown,', 'Ms Anna Weber'],
    ['en', 'Dear Ms and Mr Weber,', 'Mr Thomas Weber'],
    ['en', 'Hello Anna,\nMr Weber from our team will call you.', 'Ms Anna Weber'],
    ['de', 'Sehr geehrte Frau Weber,', 'Frau Anna Weber'],
    ['de', 'Liebe Familie Weber,', 'Herr Thomas Weber'],
    ['de', 'Sehr geehrte Frau Weber, sehr geehrter Herr Weber,', 'Herr Thomas Weber'],
    ['fr', 'Madame, Monsieur Martin,', 'Madame Claire Martin'],
    ['es', 'Estimado cliente García:', 'Sra. Ana García'],
    ['it', 'Gentile Rossi,', 'Signora Giulia Rossi'],
    ['pt', 'Olá, Ana,', 'Sr. Ana Souza'],
    ['nl', 'Geachte heer/mevrouw De Vries,', 'Mevrouw Anna de Vries'],
  ])('%s: nothing in %s for %s', (...row) => {
    expect(first('address.honorific', row)).toEqual([]);
  });

  it('goes by what the agent knows before what the record states', () => {
    const known = { ...called('Robin Weber'), gender: 'feminine' as const, language: 'en' };
    expect(remarks('Dear Mr Weber,', known, 'address.honorific')).toEqual(['Mr → Ms']);
  });
});

describe('a given name where the surname belongs', () => {
  it.each<Row>([
    ['en', 'Dear Ms Misaki,', 'Tanaka Misaki', 'Misaki → Tanaka', 'JP'],
    ['en', 'Dear Mr Thomas,', 'Thomas Weber', 'Thomas → Weber'],
    ['en', 'Dear Mr János,', 'Nagy János', 'János → Nagy', 'HU'],
    ['de', 'Sehr geehrter Herr Thomas,', 'Thomas Weber', 'Thomas → Weber'],
    ['de', 'Sehr geehrte Frau Dr. Katrin,', 'Dr. Katrin Böhm', 'Katrin → Böhm'],
    ['fr', 'Bonjour Madame Claire,', 'Claire Martin', 'Claire → Martin'],
    ['es', 'Estimado Sr. Thomas:', 'Thomas Weber', 'Thomas → Weber', 'DE'],
    ['it', 'Gentile Sig.ra Giulia,', 'Giulia Rossi', 'Giulia → Rossi', 'IT'],
    ['pt', 'Prezado Sr. Thomas,', 'Thomas Weber', 'Thomas → Weber', 'DE'],
    ['nl', 'Geachte mevrouw Anna,', 'Anna de Vries', 'Anna → De Vries', 'NL'],
  ])('%s: %s for %s', (...row) => {
    const [language, text, name, expected, region] = row;
    const known = { ...called(name, region), region, customerLanguage: undefined };
    expect(remarks(text, { language, ...known }, 'address.name-order')).toEqual([expected]);
  });

  it.each<[language: string, text: string, name: string, region?: string]>([
    ['en', 'Dear Mr Weber,', 'Thomas Weber'],
    ['en', 'Dear Mr Thomas Weber,', 'Thomas Weber'],
    ['en', 'Dear Mr Thomas Webber,', 'Thomas Weber'],
    ['en', 'Dear Thomas,', 'Thomas Weber'],
    ['en', 'Dear Mr Thomas,', 'Henry Thomas'],
    ['en', 'Dear Mr and Ms Thomas,', 'Thomas Weber'],
    ['en', 'Dear Mr Kenji,', 'Kenji'],
    // Where this is how people are addressed.
    ['en', 'Dear Mr Mohammed,', 'Mohammed Al-Harbi', 'SA'],
    ['en', 'Dear Ms Ayşe,', 'Ayşe Yılmaz', 'TR'],
    ['pt', 'Prezado Sr. João,', 'João Souza', 'BR'],
    ['de', 'Hallo Thomas,', 'Thomas Weber'],
  ])('%s: nothing in %s for %s', (language, text, name, region) => {
    expect(remarks(text, { language, ...called(name, region), region }, 'address.name-order')).toEqual([]);
  });

  it('follows the greeting that is advised', () => {
    const known = { language: 'en', ...called('Thomas Weber'), greeting: 'Hello Mr Thomas,' };
    expect(remarks('Dear Mr Thomas,', known, 'address.name-order')).toEqual([]);
  });

  it('says nothing where a name can’t be taken apart for sure', () => {
    const { person, ...known } = called('Misaki Akira', 'JP');
    const unsure = { ...known, person: person && { ...person, certain: false } };
    expect(remarks('Dear Mr Akira,', { language: 'en', ...unsure }, 'address.name-order')).toEqual([]);
  });
});

describe('a surname that stands alone', () => {
  it.each<Row>([
    ['en', 'Dear Weber,\nthe part is here.', 'Thomas Weber', 'Weber → Thomas Weber'],
    ['en', 'Hello Weber!', 'Mr Thomas Weber', 'Weber → Mr Weber'],
    ['de', 'Guten Tag Weber,', 'Frau Anna Weber', 'Weber → Frau Weber'],
    ['fr', 'Bonjour Martin,', 'Madame Claire Martin', 'Martin → Madame Martin'],
    ['es', 'Hola, Müller:', 'Jürgen Müller', 'Müller → Jürgen Müller', 'DE'],
    ['it', 'Buongiorno Rossi,', 'Signora Giulia Rossi', 'Rossi → Sig.ra Rossi', 'IT'],
    ['pt', 'Olá, Müller,', 'Jürgen Müller', 'Müller → Jürgen Müller', 'DE'],
    ['nl', 'Beste De Vries,', 'Mevrouw Anna de Vries', 'De Vries → mevrouw De Vries', 'NL'],
  ])('%s: %s for %s', (...row) => {
    const [language, text, name, expected, region] = row;
    const known = { ...called(name, region), region, customerLanguage: undefined };
    expect(remarks(text, { language, ...known }, 'address.honorific-missing')).toEqual([expected]);
  });

  it.each<[language: string, text: string, name: string, region?: string]>([
    ['en', 'Dear Thomas Weber,', 'Thomas Weber'],
    ['en', 'Dear Thomas,', 'Thomas Weber'],
    ['en', 'Dear Dr Weber,', 'Dr. Thomas Weber'],
    ['en', 'Dear Weber family,', 'Thomas Weber'],
    ['en', 'Weber is the name on the order.', 'Thomas Weber'],
    ['en', 'Dear Professor Weber,', 'Thomas Weber'],
    ['de', 'Sehr geehrte Frau Weber,', 'Frau Anna Weber'],
    ['fr', 'Bonjour Claire,', 'Claire Martin'],
    ['en', 'Dear Al-Harbi,', 'Mohammed Al-Harbi', 'SA'],
    ['en', 'Dear Madonna,', 'Madonna'],
  ])('%s: nothing in %s for %s', (language, text, name, region) => {
    expect(remarks(text, { language, ...called(name, region), region }, 'address.honorific-missing')).toEqual(
      [],
    );
  });

  it('is fine among friends', () => {
    const known = { language: 'en', ...called('Thomas Weber'), register: 'informal' as const };
    expect(remarks('Hey Weber,', known, 'address.honorific-missing')).toEqual([]);
  });
});

describe('a form of address in the name field', () => {
  it.each([
    ['Dear Mr Weber. Here is the part.', 'Herr Thomas Weber'],
    ['Hello Thomas, Seniora is the name of the lamp.', 'Señora Thomas'],
  ])('is no name that “%s” misspells', (text, name) => {
    expect(remarks(text, { language: 'en', ...called(name) }, 'address.name-misspelt')).toEqual([]);
  });
});

describe('Japanese forms after a name', () => {
  const japanese = (text: string, name = '田中 美咲', register: 'formal' | undefined = 'formal') =>
    remarks(text, { language: 'ja', ...called(name, 'JP'), register }).filter((one) => /honorific/.test(one));

  it.each([
    ['田中さん\nいつもお世話になっております。', 'address.honorific: さん → 様'],
    ['田中美咲さん、お世話になっております。', 'address.honorific: さん → 様'],
    ['田中御中\nお世話になっております。', 'address.honorific: 御中 → 様'],
    ['サンプル株式会社様\nお世話になっております。', 'address.honorific: 様 → 御中'],
    ['田中 美咲\nお世話になっております。', 'address.honorific-missing: 田中 美咲 → 田中 美咲様'],
    ['株式会社サンプル\n田中、\nお世話になっております。', 'address.honorific-missing: 田中 → 田中様'],
  ])('%j', (text, expected) => {
    expect(japanese(text)).toEqual([expected]);
  });

  it.each([
    '田中様\nいつもお世話になっております。',
    '田中先生\nいつもお世話になっております。',
    '株式会社サンプル\n田中 美咲 様',
    'サンプル株式会社御中',
    '株式会社サンプル 田中様',
    'お世話になっております。田中の件でご連絡いたしました。',
  ])('nothing in %j', (text) => {
    expect(japanese(text)).toEqual([]);
  });

  it('take a name in Latin letters, and leave さん to friends', () => {
    const weber = { language: 'ja', ...called('Thomas Weber'), register: 'formal' as const };
    expect(remarks('Weberさん、お世話になっております。', weber, 'address.honorific')).toEqual(['さん → 様']);
    expect(
      remarks(
        '田中さん、こんにちは。',
        { language: 'ja', ...called('田中 美咲', 'JP') },
        'address.honorific',
      ),
    ).toEqual([]);
  });
});
