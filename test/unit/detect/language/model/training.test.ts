import { expect, test } from 'vitest';
import { readModel } from '@/lib/detect/language/model/model';
import { type Line, withoutAmbiguous } from '@/training/language/lines';
import { noisy, withoutDiacritics } from '@/training/language/noise';
import { seeded } from '@/training/language/random';
import { serbianInCyrillic, serbianInLatin, withBothScripts } from '@/training/language/serbian';
import { RECIPE, trainLanguage } from '@/training/language/train-language';

const WORDS: Record<string, string> = {
  de: 'ich habe die Bestellung noch nicht bekommen und möchte wissen wann das Paket kommt bitte schreiben Sie mir',
  fr: 'je voudrais savoir quand le colis arrive parce que nous avons besoin des pièces pour notre atelier merci',
  sr: 'нисам добио поруџбину и молим вас да ми кажете када ће пакет стићи јер нам је потребан хвала лепо',
  bg: 'още не съм получил поръчката и моля да ми кажете кога ще пристигне пратката защото ни трябва благодаря',
};

/** Sentences of four sources, put together from a few words of each language. */
const lines = (): Line[] => {
  const random = seeded(5);
  return Object.entries(WORDS).flatMap(([language, text]) => {
    const words = text.split(' ');
    return Array.from({ length: 60 }, (_, index): Line => {
      const picked = Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)]);
      return { language, source: `source${index % 4}`, text: picked.join(' ') };
    });
  });
};

const RUN = { ...RECIPE, draws: 60, redraws: 30, least: 2, keep: 4000 };

test('the same lines and recipe give the same bytes, another seed gives others', () => {
  const bytes = trainLanguage(lines(), RUN);
  expect(trainLanguage(lines(), RUN)).toEqual(bytes);
  expect(trainLanguage(lines(), { ...RUN, seed: 6 })).not.toEqual(bytes);
});

test('what was trained tells its languages apart and states probabilities', () => {
  const model = readModel(Uint8Array.from(trainLanguage(lines(), RUN)).buffer);
  const best = (text: string) => [...model.score(text)].sort((a, b) => b[1] - a[1])[0]?.[0];
  expect(best('Wann kommt das Paket?')).toBe('de');
  expect(best('Quand arrive le colis?')).toBe('fr');
  expect(best('Када ће пакет стићи?')).toBe('sr');
  expect(best('Кога ще пристигне пратката?')).toBe('bg');
  const sum = [...model.score('das Paket').values()].reduce((total, each) => total + each, 0);
  expect(sum).toBeCloseTo(1);
  expect([...model.score('пакет').keys()]).toEqual(['bg', 'sr']);
});

test('a text under several languages is left out, unless it is English', () => {
  const line = (language: string, text: string): Line => ({ language, source: 'shop', text });
  expect(
    withoutAmbiguous([
      line('en', 'Checkout now'),
      line('id', 'Checkout now'),
      line('hr', 'Nova stranica'),
      line('sr', 'Nova stranica!'),
      line('de', 'Zur Kasse'),
      line('de', 'zur  Kasse'),
    ]),
  ).toEqual([line('en', 'Checkout now'), line('de', 'Zur Kasse')]);
});

test('Serbian is trained on in both its scripts', () => {
  expect(serbianInLatin('Љиљана једе џем, Његош ћути.')).toBe('Ljiljana jede džem, Njegoš ćuti.');
  expect(serbianInCyrillic('Ljiljana jede džem, Njegoš ćuti.')).toBe('Љиљана једе џем, Његош ћути.');
  const line: Line = { language: 'sr', source: 'shop', text: 'Молимо вас' };
  expect(withBothScripts([line])).toEqual([line, { ...line, text: 'Molimo vas' }]);
  // A foreign word has no Cyrillic spelling.
  expect(withBothScripts([{ ...line, text: 'Windows prozor' }])).toHaveLength(1);
});

test('noise comes from the seed alone and keeps the words', () => {
  expect(withoutDiacritics('Straße über Łódź, blåbær')).toBe('Strasse uber Lodz, blabaer');
  const run = () => {
    const random = seeded(9);
    return Array.from({ length: 40 }, () =>
      noisy('Wo ist mein Päckchen geblieben, bitte?', true, random, () => 'Gift card'),
    );
  };
  expect(run()).toEqual(run());
  expect(new Set(run()).size).toBeGreaterThan(3);
});
