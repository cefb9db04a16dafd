import { expect, it } from 'vitest';
import { correctionsToCsv, correctionsToJson } from '@/lib/corrections/export';
import type { CorrectionEntry } from '@/lib/corrections/memory';

const entries: CorrectionEntry[] = [
  {
    id: 'b1',
    at: '2026-11-22T09:30:00.000Z',
    helpdesk: 'hubspot',
    correction: { notLanguages: ['es', 'pt'], region: 'AD', gender: 'feminine' },
  },
  {
    id: 'a1',
    at: '2026-11-20T09:30:00.000Z',
    helpdesk: 'zendesk',
    correction: { greeting: 'de.greeting.tag', quietRules: ['clarity.idiom', 'stance.blame'] },
  },
];

it('writes codes, dates and helpdesks, one row per customer', () => {
  expect(correctionsToCsv(entries).split('\r\n')).toEqual([
    '\ufeffat,helpdesk,language,notLanguages,region,register,gender,nameOrder,greeting,quietRules',
    '2026-11-22T09:30:00.000Z,hubspot,,es pt,AD,,feminine,,,',
    '2026-11-20T09:30:00.000Z,zendesk,,,,,,,de.greeting.tag,clarity.idiom stance.blame',
    '',
  ]);
  const { corrections, format } = JSON.parse(correctionsToJson(entries));
  expect(format).toBe('savoir-corrections');
  expect(corrections).toHaveLength(2);
  expect(corrections[0]).toEqual({
    at: '2026-11-22T09:30:00.000Z',
    helpdesk: 'hubspot',
    correction: { notLanguages: ['es', 'pt'], region: 'AD', gender: 'feminine' },
  });
});
