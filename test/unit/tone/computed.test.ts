import { describe, expect, it } from 'vitest';
import { COMPUTED } from '@/lib/tone/computed';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { sentencesOf } from '@/lib/tone/sentences';
import locale from '../../../locales/en.json';

const about = (more: Partial<DraftContext>): DraftContext => ({
  language: 'en',
  customerLanguage: 'de',
  region: undefined,
  register: undefined,
  situation: undefined,
  ...more,
});
/** "rule: words → fix" of all computed remarks. */
function remarks(text: string, more: Partial<DraftContext> = {}): string[] {
  const context = about(more);
  const draft = { text, sentences: sentencesOf(text, context.language) };
  return COMPUTED.flatMap((rule) => rule(draft, context)).map(({ rule, words, fix, start, end }) => {
    expect(text.slice(start, end)).toBe(words);
    expect(Object.keys(locale.draft.rule)).toContain(rule.replace('.', '-'));
    return fix ? `${rule}: ${words} → ${fix}` : `${rule}: ${words}`;
  });
}

describe('a misspelt name', () => {
  const misspelt = (text: string, name: string, language = 'en') =>
    remarks(text, { name, language, customerLanguage: language });

  it.each([
    ['Dear Dr Bohm,', 'Dr. Katrin Böhm', 'Bohm → Böhm'],
    ['Dear Ms Boehmm,', 'Katrin Boehm', 'Boehmm → Boehm'],
    ['Hello Katirn,', 'Katrin Böhm', 'Katirn → Katrin'],
    ['Dear Mr Tanakka,', 'Tanaka Kenji', 'Tanakka → Tanaka'],
    ['Dear Mr Hernandez,', 'Álvaro Hernández', 'Hernandez → Hernández'],
    ['Dear Mr Fitzgreald,', 'Tom Fitzgerald', 'Fitzgreald → Fitzgerald'],
  ])('%s for %s', (text, name, expected) => {
    expect(misspelt(text, name)).toEqual([`address.name-misspelt: ${expected}`]);
  });

  it.each([
    ['Dear Dr Boehm,', 'Dr. Katrin Böhm'],
    ['Dear Ms Böhm,', 'Katrin Böhm'],
    ['Dear Katrin Böhm’s team,', 'Katrin Böhm'],
    ['Dear Maria,', 'Marek Nowak'],
    ['Dear Anna,', 'Hanna Weber'],
    ['Dear Team,', 'Tom Beam'],
    ['Dear Ms Li,', 'Lu Wei'],
    ['Hello,\nMs Bohm is out today.', 'Katrin Böhm'],
  ])('nothing in %s for %s', (text, name) => {
    expect(misspelt(text, name)).toEqual([]);
  });

  it('leaves called forms of names alone where the language has them', () => {
    expect(misspelt('Vážený pane Nováku,', 'Petr Novák', 'cs')).toEqual([]);
  });
});

describe('a date that can be read in two ways', () => {
  it('names both readings', () => {
    const text = 'It arrives on 03/04/2026.';
    const draft = { text, sentences: sentencesOf(text, 'en-GB') };
    const [found] = COMPUTED.flatMap((rule) => rule(draft, about({ language: 'en-GB' })));
    expect(found).toMatchObject({ words: '03/04/2026', values: { one: '3 April', other: '4 March' } });
  });

  it.each(['25/12/2026', '04/04/2026', '2026/03/04', '1/2 of the parts', '12/03/04/05', 'order 403/041'])(
    'says nothing of %s',
    (text) => {
      expect(remarks(text)).toEqual([]);
    },
  );

  it('says nothing to readers who have one order of their own', () => {
    expect(remarks('Livraison le 03/04/2026.', { language: 'fr', customerLanguage: 'fr' })).toEqual([]);
    expect(remarks('Livraison le 03/04/2026.', { language: 'fr', customerLanguage: 'de' })).toHaveLength(1);
  });
});

describe('a time', () => {
  const calendar = { today: '2026-11-23', clocksDiffer: true, dayOff: () => undefined };

  it.each([
    ['I will call at 14:00.', '14:00'],
    ['I will call at 2 pm today.', '2 pm'],
    ['Ich rufe um 14 Uhr an.', '14 Uhr'],
    ['We are here from 9:30 a.m. on.', '9:30 a.m.'],
  ])('“%s” does not say on whose clock', (text, words) => {
    expect(remarks(text, { calendar })).toEqual([`clarity.time-zone: ${words}`]);
  });

  it.each([
    'I will call at 14:00 your time.',
    'I will call at 14:00 CET.',
    'Ich rufe um 14 Uhr Ihrer Zeit an.',
    'Je vous appelle à 14:00, heure de Paris.',
    'The ratio is 3:2 and the build 1.14:00x.',
    'Version 2.14 is out.',
  ])('“%s” needs no remark', (text) => {
    expect(remarks(text, { calendar })).toEqual([]);
  });

  it('needs none where both clocks agree, or one is not known', () => {
    expect(remarks('At 14:00.', { calendar: { ...calendar, clocksDiffer: false } })).toEqual([]);
    expect(remarks('At 14:00.')).toEqual([]);
  });
});

describe('a date on which they are off', () => {
  const off: Record<string, string> = { '2026-12-25': 'Christmas Day', '2026-11-27': 'weekend' };
  const calendar = { today: '2026-11-23', clocksDiffer: false, dayOff: (date: string) => off[date] };
  const inLanguage = (language: string) => ({ calendar, language, customerLanguage: language });

  it.each([
    ['en', 'You have it by 25 December.', 'stance.date-on-holiday: 25 December'],
    ['en', 'You have it by December 25, 2026.', 'stance.date-on-holiday: December 25, 2026'],
    ['en', 'Due: 2026-12-25', 'stance.date-on-holiday: 2026-12-25'],
    ['de', 'Sie haben es bis 25. Dezember.', 'stance.date-on-holiday: 25. Dezember'],
    ['fr', 'Vous l’aurez le 25 décembre 2026.', 'stance.date-on-holiday: 25 décembre 2026'],
    ['es', 'Lo tendrá el 25 de diciembre.', 'stance.date-on-holiday: 25 de diciembre'],
    ['pt', 'Recebe até 25 de dezembro de 2026.', 'stance.date-on-holiday: 25 de dezembro de 2026'],
    ['nl', 'U hebt het op 25 december.', 'stance.date-on-holiday: 25 december'],
    ['it', 'Lo riceverà il 25 dicembre.', 'stance.date-on-holiday: 25 dicembre'],
    ['en', 'We call on Friday.', 'stance.date-on-weekend: Friday'],
    ['de', 'Wir rufen am Freitag an.', 'stance.date-on-weekend: Freitag'],
  ])('%s: %s', (language, text, expected) => {
    expect(remarks(text, inLanguage(language))).toEqual([expected]);
  });

  it.each([
    ['en', 'You have it by 24 December.'],
    ['en', 'Your order of 25 December 2025.'],
    ['en', 'By Friday 4 December.'],
    ['en', 'It is due on 2027-12-25.'],
    ['en', 'We call on Thursday.'],
    ['en', 'The 31 February edition.'],
    ['en', 'You wrote last Friday.'],
    ['de', 'Sie hatten letzten Freitag geschrieben.'],
    ['fr', 'Vous avez écrit vendredi dernier.'],
    ['es', 'Usted escribió el viernes pasado.'],
    ['it', 'Ha scritto venerdì scorso.'],
    ['nl', 'U schreef afgelopen vrijdag.'],
    ['ja', '先週の金曜日にご連絡をいただきました。'],
  ])('%s: nothing in “%s”', (language, text) => {
    expect(remarks(text, inLanguage(language))).toEqual([]);
  });
});
