import { describe, expect, it } from 'vitest';
import { remarks } from './computed-remarks';

type Row = [language: string, text: string, expected: string, region?: string];
type Silent = [language: string, text: string, region?: string];

/** CLDR separates with spaces that can't be seen apart. */
const plain = (found: string[]) => found.map((one) => one.replace(/[\u00A0\u202F\u2009]/g, ' '));

const found = (rule: string, language: string, text: string, region: string | undefined) =>
  plain(remarks(text, { language, region }, rule));

describe('the signs of a number', () => {
  const rule = 'clarity.number-format';

  it.each<Row>([
    ['en', 'The total is 1.234,56 after the discount.', '1.234,56 → 1,234.56'],
    ['en', 'We refund €12,50 today.', '12,50 → 12.50', 'GB'],
    ['de', 'Der Betrag ist 1,234.56 und wird heute erstattet.', '1,234.56 → 1.234,56'],
    ['de', 'Wir erstatten Ihnen 12.50 Euro.', '12.50 → 12,50', 'DE'],
    ['fr', 'Le total est de 1,234.56 après remise.', '1,234.56 → 1 234,56'],
    ['fr', 'Nous remboursons 12.50 €.', '12.50 → 12,50', 'FR'],
    ['es', 'El total es 1,234.56 con descuento.', '1,234.56 → 1.234,56', 'ES'],
    ['es', 'El total es 1.234,56 con descuento.', '1.234,56 → 1,234.56', 'MX'],
    ['it', 'Il totale è 1,234.56 con lo sconto.', '1,234.56 → 1.234,56'],
    ['pt', 'O total é 1,234.56 com desconto.', '1,234.56 → 1.234,56', 'BR'],
    ['nl', 'Het totaal is 1,234.56 met korting.', '1,234.56 → 1.234,56'],
    ['ja', '合計は1.234,56でございます。', '1.234,56 → 1,234.56'],
  ])('%s: %s', (language, text, expected, region) => {
    expect(found(rule, language, text, region)).toEqual([expected]);
  });

  it.each<Silent>([
    ['en', 'The total is 1,234.56 after the discount.'],
    ['en', 'We refund €12.50 today.'],
    // A German reader's own signs.
    ['en', 'The total is 1.234,56 after the discount.', 'DE'],
    ['en', 'Version 1.234.56 is out, with 1,234 changes.'],
    ['de', 'Der Betrag ist 1.234,56 Euro.'],
    ['de', 'Version 12.50 und Artikel 1.234.56 sind da.'],
    ['de', 'Wir sind um 12.50 Uhr da.'],
    ['de', 'Wir erstatten 12.50 €.', 'CH'],
    ['fr', 'Le total est de 1 234,56 €.'],
    ['es', 'El total es 1,234.56 con descuento.'],
    ['es', 'El total es 1,234.56 con descuento.', 'MX'],
    ['it', 'Il totale è 1.234,56 euro.'],
    ['pt', 'O total é R$ 1.234,56.'],
    ['nl', 'Het totaal is € 1.234,56.'],
    ['ja', '合計は12,345円でございます。'],
    ['pl', 'Kwota to 1,234.56.'],
  ])('%s: nothing in %s', (language, text, region) => {
    expect(found(rule, language, text, region)).toEqual([]);
  });
});

describe('the place of a currency', () => {
  const rule = 'clarity.currency-place';

  it.each<Row>([
    ['en', 'The label costs 50 € and we pay it.', '50 € → €50', 'IE'],
    ['en', 'The label costs 5.90$ today.', '5.90$ → $5.90', 'US'],
    ['de', 'Das Etikett kostet €50.', '€50 → 50 €', 'DE'],
    ['fr', 'L’étiquette coûte €50.', '€50 → 50 €', 'FR'],
    ['es', 'La etiqueta cuesta €50.', '€50 → 50 €', 'ES'],
    ['it', 'L’etichetta costa €50.', '€50 → 50 €', 'IT'],
    ['pt', 'A etiqueta custa €50.', '€50 → 50 €', 'PT'],
    ['nl', 'Het label kost 50 € en wij betalen.', '50 € → € 50', 'NL'],
    ['ja', '送料は50$です。', '50$ → $50', 'JP'],
  ])('%s: %s', (language, text, expected, region) => {
    expect(found(rule, language, text, region)).toEqual([expected]);
  });

  it.each<Silent>([
    ['en', 'The label costs €50 and we pay it.'],
    ['en', 'The label costs 50 € and we pay it.', 'DE'],
    ['en', 'It costs US$50, or R$ 200.'],
    ['en', 'Set $1 in the script to 5.'],
    ['de', 'Das Etikett kostet 50 €.'],
    // Austrians write it before the number.
    ['de', 'Das Etikett kostet € 50.', 'AT'],
    ['de', 'Das Etikett kostet € 50.'],
    ['de', 'Es kostet €50–60.', 'DE'],
    ['fr', 'L’étiquette coûte 50 €.'],
    ['es', 'La etiqueta cuesta $50.', 'MX'],
    ['it', 'L’etichetta costa 50 €.'],
    ['pt', 'A etiqueta custa € 50.', 'BR'],
    ['nl', 'Het label kost € 50.'],
    ['ja', '送料は$50です。'],
    ['pl', 'Etykieta kosztuje €50.'],
  ])('%s: nothing in %s', (language, text, region) => {
    expect(found(rule, language, text, region)).toEqual([]);
  });
});

describe('units', () => {
  const rule = 'clarity.units';

  it.each<Row>([
    ['en', 'The shop is 10 miles from you.', '10 miles → 10 miles (16.1 km)', 'JP'],
    ['en', 'Keep it below 77 °F.', '77 °F → 77 °F (25°C)', 'GB'],
    ['en', 'It weighs 2.5 lbs.', '2.5 lbs → 2.5 lbs (1,13 kg)', 'DE'],
    ['en', 'The cable is 6 feet long.', '6 feet → 6 feet (1.83 m)', 'JP'],
    ['de', 'Der Laden ist 10 Meilen entfernt.', '10 Meilen → 10 Meilen (16,1 km)', 'DE'],
    [
      'de',
      'Bitte nicht über 77 Grad Fahrenheit lagern.',
      '77 Grad Fahrenheit → 77 Grad Fahrenheit (25 °C)',
      'AT',
    ],
    ['fr', 'Ne dépassez pas 77 °F.', '77 °F → 77 °F (25 °C)', 'FR'],
    ['es', 'La tienda está a 10 millas.', '10 millas → 10 millas (16,1 km)', 'ES'],
    ['it', 'Il negozio è a 10 miglia.', '10 miglia → 10 miglia (16,1 km)', 'IT'],
    ['pt', 'A loja fica a 10 milhas.', '10 milhas → 10 milhas (16,1 km)', 'BR'],
    ['nl', 'De winkel is 10 mijl verderop.', '10 mijl → 10 mijl (16,1 km)', 'NL'],
    ['ja', 'ケーブルの長さは6フィートです。', '6フィート → 6フィート (1.83 m)', 'JP'],
  ])('%s: %s', (language, text, expected, region) => {
    expect(found(rule, language, text, region)).toEqual([
      region === 'DE' && language === 'en' ? expected.replace('1,13', '1.13') : expected,
    ]);
  });

  it.each<Silent>([
    ['en', 'The shop is 10 miles from you.', 'US'],
    ['en', 'The shop is 10 miles from you.', 'GB'],
    ['en', 'The shop is 10 miles from you.'],
    ['en', 'The shop is 10 miles (16 km) from you.', 'JP'],
    ['en', 'The 27-inch monitor is back.', 'JP'],
    ['en', 'It costs £50 or 60 pounds.', 'DE'],
    ['en', 'We go the extra mile, and took 2 mins.', 'DE'],
    ['de', 'Der Monitor hat 27 Zoll und wiegt 5 Pfund.', 'DE'],
    ['fr', 'La table a 4 pieds et coûte 5 mille.', 'FR'],
    ['es', 'La mesa tiene 4 pies.', 'ES'],
    ['it', 'Il tavolo ha 4 piedi, e alle 5 mi chiami.', 'IT'],
    ['pt', 'A mesa tem 4 pés.', 'BR'],
    ['nl', 'De winkel is 10 km verderop.', 'NL'],
    ['ja', '5000マイルを加算いたしました。', 'JP'],
    ['pl', 'Sklep jest 10 mi stąd.', 'PL'],
  ])('%s: nothing in %s (%s)', (language, text, region) => {
    expect(found(rule, language, text, region)).toEqual([]);
  });
});

describe('hours', () => {
  const rule = 'clarity.twelve-hour';

  it.each<Row>([
    ['de', 'Wir rufen um 2 pm an.', '2 pm → 14:00 Uhr'],
    ['de', 'Wir rufen um 9:30 a.m. an.', '9:30 a.m. → 9:30 Uhr'],
    ['fr', 'Nous appelons à 2 pm.', '2 pm → 14:00'],
    ['es', 'Le llamamos a las 2 pm.', '2 pm → 14:00', 'ES'],
    ['it', 'Chiamiamo alle 12 pm.', '12 pm → 12:00'],
    ['pt', 'Ligamos às 2:15 PM.', '2:15 PM → 14:15', 'BR'],
    ['nl', 'We bellen om 12 am.', '12 am → 0:00'],
    ['ja', '明日の2pmにお電話いたします。', '2pm → 14:00'],
  ])('%s: %s', (language, text, expected, region) => {
    expect(found(rule, language, text, region)).toEqual([expected]);
  });

  it.each<Silent>([
    ['en', 'We call at 2 pm.'],
    ['en', 'We call at 2 pm.', 'DE'],
    ['de', 'Wir rufen um 14 Uhr an; es sind 2 Amseln da.'],
    ['de', 'Wir liefern 5 am Montag und sind um 9:30 am Dienstag da.'],
    ['fr', 'Nous appelons à 14 h.'],
    ['es', 'Le llamamos a las 2 pm.', 'MX'],
    ['es', 'Le llamamos a las 2 pm.'],
    ['it', 'Chiamiamo alle 14.'],
    ['pt', 'Ligamos às 14h15.'],
    ['nl', 'We bellen om 14:00 uur.'],
    ['ja', '明日の14時にお電話いたします。'],
    ['pl', 'Zadzwonimy o 2 pm.'],
  ])('%s: nothing in %s', (language, text, region) => {
    expect(found(rule, language, text, region)).toEqual([]);
  });
});
