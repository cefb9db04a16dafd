import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDemonym } from '@/scripts/knowledge/rules/demonyms';
import { hedges, unhedged } from '@/scripts/knowledge/rules/hedges';
import { folder, found, tip } from './folders';

describe('words for peoples', () => {
  it.each([
    'Germans',
    'Japanese',
    'Bhutanese',
    'Paraguayans',
    'Nigerians',
    'Swedes',
    'Danes',
    'Filipinos',
    'Europeans',
    'Vietnamese',
    'Moroccans',
    'Kenyans',
    'Ukrainians',
    'Chileans',
    'Thais',
    'Czechs',
    'Israelis',
    'Dutch',
    'Canadians',
  ])('knows %s', (word) => expect(isDemonym(word)).toBe(true));

  it.each([
    'Germany',
    'Chad',
    'Write',
    'Changes',
    'Thanks',
    'January',
    'Monday',
    'germans',
    'Orders',
    'Names',
  ])('does not take %s for one', (word) => expect(isDemonym(word)).toBe(false));
});

describe('claims about people', () => {
  it.each([
    'Germans are direct.',
    'Write short: Paraguayans hate long letters.',
    'Germans are direct because they value time.',
    'The French always expect a formula.',
    'Customers in Japan never complain twice.',
    'Every Italian expects a greeting.',
    'Finnish customers dislike small talk.',
    'All people like thanks.',
    'Young Brazilians love emoji, and write them.',
    'Many write first, but Koreans will never ask twice.',
  ])('finds “%s”', (text) => expect(unhedged(text)).toBeDefined());

  it.each([
    'Never promise a date that you can’t keep.',
    'Always name the surname first.',
    'For customers in Japan write the name of the islands in full.',
    'Many Germans are direct in writing.',
    'Customers in Japan often expect an apology first.',
    'In a survey 62 % of Brazilian customers preferred WhatsApp.',
    'Tell customers what you will do next, and never leave them waiting.',
    'If customers are angry, begin with their case.',
    'German letters are dated at the top right.',
    'Say who you are and what people have to do.',
    'Write to the Japanese address, which is always in one line.',
    'Dates in French are written in small letters.',
    'The form that Portuguese always uses is a comma.',
  ])('leaves “%s” alone', (text) => expect(unhedged(text)).toBeUndefined());

  it('finds one in whatever sentence it stands', () => {
    const others = fc.array(fc.constantFrom('Write the date in full.', 'Greet by name;', 'Keep it short:'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(others, others, (before, after) => {
        expect(unhedged([...before, 'Germans are direct.', ...after].join(' '))).toBeDefined();
        expect(unhedged([...before, 'Many Germans are direct.', ...after].join(' '))).toBeUndefined();
      }),
    );
  });

  it('says where and how to mend it', async () => {
    expect(
      await found(hedges, folder({ region: 'DE' }, [tip('a', { why: 'Germans are direct.' }), tip('b')])),
    ).toEqual(['a: why states a tendency as a fact (“Germans are”): say “many”, “often”, “tends to”']);
  });
});
