import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, languageCoverage, territoryCoverage } from '@/scripts/knowledge/coverage';
import { pages } from '@/scripts/knowledge/docs';
import { figures } from '@/scripts/knowledge/figures';
import { languageParts, territoryParts } from '@/scripts/knowledge/parts';
import { reportLines } from '@/scripts/knowledge/report';
import { emptyReview } from '@/scripts/knowledge/review';
import { verified } from '@/scripts/knowledge/rules/verified';
import { draw, sampleLines, seeded } from '@/scripts/knowledge/sample';
import { address, folder, found, phrase, source, tip, tone } from './folders';

const looked = 'Searched the guides named here; they say what holds everywhere.';
const none = (parts: readonly string[]) => parts.map((part) => ({ part, looked, checked: '2026-11-22' }));
const packsOf = (...folders: ReturnType<typeof folder>[]) => folders.flatMap(({ pack }) => pack ?? []);

describe('coverage', () => {
  it('tells what is sourced, what was looked for and what is open', () => {
    const packs = packsOf(
      folder({ language: 'de' }, [tip('a', { topic: 'writing.wording' })]),
      folder({ region: 'DE' }, [tip('b', { when: { situations: ['refusal'] } })], {
        noEvidence: none(['channels']),
      }),
      folder({ language: 'de', region: 'DE' }, [tone('t', { because: { warmth: 'Often cool.' } })]),
      folder({}, [tip('g', { topic: 'law.privacy' })]),
    );
    const cells = territoryCoverage(packs, 'DE');
    expect(cells.get('writing.wording')).toBe('sourced');
    expect(cells.get('situation.refusal')).toBe('sourced');
    expect(cells.get('tone.warmth')).toBe('sourced');
    expect(cells.get('tone.formality')).toBe('not yet');
    expect(cells.get('channels')).toBe('no evidence of difference');
    // What holds everywhere says nothing of a territory.
    expect(cells.get('law.privacy')).toBe('not yet');
  });

  it('counts lines by register, medium and addressee', () => {
    const cells = languageCoverage(
      packsOf(
        folder({ language: 'de' }, [
          address('a', { register: 'neutral' }),
          phrase('g', { use: 'greeting', text: 'Guten Tag {address},' }),
          phrase('c', {
            use: 'closing',
            text: 'Bis bald',
            register: 'informal',
            when: { channels: ['chat'] },
          }),
          phrase('p', { register: 'neutral', when: { situations: ['thanks'] } }),
          phrase('f', { replyLanguage: 'fr', use: 'closing' }),
        ]),
      ),
      'de',
    );
    const sourced = [...cells].filter(([, cell]) => cell === 'sourced').map(([part]) => part);
    expect(sourced.sort()).toEqual([
      'address.neutral',
      'closing.informal.chat',
      'greeting.formal.letter.person',
      'phrase.thanks.formal',
      'phrase.thanks.informal',
    ]);
  });

  it('is complete only where nothing is open, whichever part is left out', () => {
    fc.assert(
      fc.property(fc.subarray([...territoryParts]), (parts) => {
        const packs = packsOf(folder({ region: 'DE' }, [], { noEvidence: none(parts) }));
        expect(isComplete(territoryCoverage(packs, 'DE'))).toBe(parts.length === territoryParts.length);
      }),
    );
  });
});

describe('a complete language', () => {
  const layer = (language?: string) =>
    folder(
      { language: 'de' },
      [phrase('c', { use: 'closing', sources: [{ ...source, ...(language && { language }) }] })],
      { noEvidence: none(languageParts.filter((part) => part !== 'closing.formal.letter')) },
    );

  it('has every greeting and closing verified', async () => {
    expect(figures(packsOf(layer('de')), 0)['languages.complete']).toBe(1);
    expect(figures(packsOf(layer('fr')), 0)['languages.complete']).toBe(0);
    expect(await found(verified, layer('de'))).toEqual([]);
    expect(await found(verified, layer())).toEqual([expect.stringMatching(/^c: no source/)]);
  });
});

it('reports every figure that the knowledge is held to', () => {
  const packs = packsOf(folder({ region: 'DE' }, [tip('a')], { noEvidence: none(territoryParts) }));
  expect(figures(packs, 3)).toMatchObject({
    'territories.complete': 1,
    'languages.complete': 0,
    'tips.unsourced': 0,
    'check.findings': 3,
    'size.gzip.kB': expect.any(Number),
  });
  expect(figures(packs, 0)['territories.base']).toBeGreaterThanOrEqual(249);
  expect([...reportLines(packs, ['DE'])]).toContain('    ○ channels');
  expect([...reportLines(packs, ['DE'])].join('\n')).toContain(`DE  ${'○'.repeat(territoryParts.length)}`);
});

describe('a sample', () => {
  const many = folder({}, [
    ...Array.from({ length: 30 }, (_, index) => tip(`tip${index}`, { passages: [`passage ${index}`] })),
    phrase('p'),
  ]);

  it('is the same for the same seed, and draws nothing twice', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 40 }), (seed, count) => {
        const drawn = draw([many], seed, count).map(({ id }) => id);
        expect(draw([many], seed, count).map(({ id }) => id)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(Math.min(count, 30));
        expect(drawn).not.toContain('p');
      }),
    );
  });

  it('is drawn evenly', () => {
    const random = seeded(1);
    const values = Array.from({ length: 2000 }, random);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length - 0.5)).toBeLessThan(0.03);
  });

  it('shows the tip, its sources and what was relied on', () => {
    const text = [...sampleLines(draw([many], 1, 1))].join('\n');
    expect(text).toMatch(/tip\d+ \(global\/entries.yaml\)/);
    expect(text).toContain('https://example.com/');
    expect(text).toMatch(/Passage: passage \d+/);
  });

  it('is counted once reviewed', () => {
    const review = emptyReview(7, draw([many], 7, 3));
    const [first] = review.items;
    if (first)
      Object.assign(first, {
        verdict: 'supported',
        reviewer: 'R. Reader',
        date: '2026-11-22',
        note: 'a | b',
      });
    const page = pages([], [review]).get('review.md') ?? '';
    expect(page).toContain('| 3 | 1 | 0 | 0 | 2 |');
    expect(page).toContain('a \\| b');
  });
});

it('lists each source once, with who sets the rule marked', () => {
  const law = { ...source, title: 'The law', url: 'https://example.com/law', authority: true };
  const page = pages(
    packsOf(folder({ region: 'DE' }, [tip('a'), tip('b', { sources: [source, law] })])),
    [],
  ).get('sources.md');
  expect(page?.match(/A title/g)).toHaveLength(1);
  expect(page).toContain('★ [The law](<https://example.com/law>), Somebody. Read 2026-11-22.');
});
