import { describe, expect, it } from 'vitest';
import { findLines } from '@/lib/guidance/find-lines';
import type { Line } from '@/lib/guidance/guidance';

const line = (text: string, meaning?: Line['meaning'], situation?: Line['situations'][number]): Line => ({
  entryIds: [text],
  text,
  language: 'fr',
  register: 'formal',
  situations: situation ? [situation] : [],
  made: [],
  signed: false,
  ...(meaning && { meaning }),
});
const LINES = [
  line('Je vous prie de nous excuser pour ce délai.', 'We apologise for the delay.', 'apology'),
  line(
    'Merci de votre retour.',
    { en: 'Thank you for your answer.', de: 'Danke für Ihre Antwort.' },
    'thanks',
  ),
  line('Bien reçu, merci !', undefined),
];
const found = (query: string) =>
  findLines(LINES, query, ({ situations }) => situations.join()).map((one) => LINES.indexOf(one));

describe('findLines', () => {
  it.each([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['merci', [1, 2]],
    ['DELAI', [0]],
    ['antwort', [1]],
    ['apology', [0]],
    ['thank answer', [1]],
    ['merci delai', []],
    ['.*', []],
  ])('“%s” finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
