import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, situations } from '@/lib/knowledge/schema-values';
import { COMPUTED } from '@/lib/tone/computed';
import { sentencesOf } from '@/lib/tone/sentences';
import { about, called } from './computed-remarks';

/** Pieces that the rules look for, so that texts of them reach the inside of each. */
const PIECES = [
  'Dear',
  'Mr',
  'Herr',
  'Frau Weber',
  'Weber',
  'Anna',
  '田中さん',
  '株式会社様',
  '1,234.56',
  '1.234,5',
  '€50',
  '50 €',
  '10 miles',
  '70 °F',
  '2 p.m.',
  '12am',
  '03/04',
  '25 December',
  'sorry',
  'Entschuldigung',
  'désolés',
  'I will',
  '申し訳',
  '\n',
  '\n\n',
  '.',
  '!',
  ', ',
  '’',
  'Kind regards',
  '🙂',
  '\ud800',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const contexts = fc.record({
  language: fc.constantFrom('en', 'de-AT', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ja', 'pl'),
  customerLanguage: optional(fc.constantFrom('en', 'de', 'ja', 'tr', 'toString')),
  region: optional(fc.constantFrom('DE', 'US', 'JP', 'MX', 'CH', 'TR', 'ZZ', 'xx')),
  register: optional(fc.constantFrom('formal' as const, 'informal' as const)),
  situation: optional(fc.constantFrom(...situations)),
  channel: optional(fc.constantFrom(...channels)),
  firstAnswer: optional(fc.boolean()),
  waitingHours: optional(fc.integer({ min: 0, max: 500 })),
  overdue: optional(fc.boolean()),
  greeting: optional(text),
  closing: optional(text),
  customerSays: optional(text),
  tones: optional(fc.record({ apology: fc.integer({ min: -2, max: 2 }) })),
  who: fc.constantFrom('Frau Anna Weber', 'Thomas Weber', '田中 美咲', 'Kenji', '(.*)+ [', ''),
});

describe('the computed rules', () => {
  it('never throw, and quote what stands at their spans', () => {
    fc.assert(
      fc.property(text, contexts, (draft, { who, ...given }) => {
        const context = about({ ...given, ...called(who) });
        const read = { text: draft, sentences: sentencesOf(draft, context.language) };
        for (const rule of COMPUTED)
          for (const { start, end, words, fix } of rule(read, context)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(draft.length);
            expect(draft.slice(start, end)).toBe(words);
            // Nothing is offered that would change nothing.
            if (words) expect(fix).not.toBe(words);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('read long runs of one sign in bounded steps', () => {
    const runs = ['1', ',', '€', 'a', '1,', '. ', '\n', '田', 'Dr. ', 'sorry ', 'il ', '’', '~'];
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'])
      for (const run of runs) {
        const draft = run.repeat(Math.floor(3_000 / run.length));
        const read = { text: draft, sentences: sentencesOf(draft, language) };
        const context = about({
          language,
          region: 'DE',
          situation: 'complaint',
          tones: { apology: 1 },
          waitingHours: 90,
          customerSays: draft,
          ...called('Frau Anna Weber'),
        });
        // A rule that goes back and forth takes minutes, and the runner stops it.
        for (const rule of COMPUTED) expect(rule(read, context), run).toBeInstanceOf(Array);
      }
  });
});
