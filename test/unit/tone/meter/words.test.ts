import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { MeterSource } from '@/lib/tone/meter/meter-schema';
import { buildMeters, checkMeters, readMeters } from '@/scripts/knowledge/draft-meter';

const found = await readMeters();
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'];

describe('the words of the tone meter', () => {
  it('are there for every language, and do what their examples say', () => {
    expect(found.meters.map(({ language }) => language)).toEqual(expect.arrayContaining(LANGUAGES));
    expect(checkMeters(found)).toEqual([]);
  });

  it.each(found.meters)('move every axis both ways in $language', ({ markers }) => {
    for (const axis of ['directness', 'formality', 'warmth'] as const) {
      expect(
        markers.some(({ moves }) => (moves[axis] ?? 0) > 0),
        axis,
      ).toBe(true);
      expect(
        markers.some(({ moves }) => (moves[axis] ?? 0) < 0),
        axis,
      ).toBe(true);
    }
  });

  it('ship as one small file a language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meter-'));
    try {
      const languages = await buildMeters(folder);
      for (const language of languages)
        expect(
          gzipSync(readFileSync(join(folder, `meter-${language}.json`))).length,
          language,
        ).toBeLessThanOrEqual(2_560);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('checkMeters', () => {
  const marker: MeterSource['markers'][number] = {
    id: 'hedge',
    moves: { directness: -1 },
    phrases: ['perhaps'],
    examples: { match: ['Perhaps so.', 'It is, perhaps.'], not: ['It is so.'] },
  };
  const plain = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
  const problems = (changed: Partial<typeof marker>, others: Partial<MeterSource> = {}) =>
    checkMeters({
      meters: [{ language: 'en', markers: [{ ...marker, ...changed }], plain, ...others }],
      problems: [],
    }).join('\n');

  it('says nothing of a meter that holds', () => {
    expect(problems({})).toBe('');
  });

  it.each<[string, string, RegExp]>([
    [
      'an example that is not found',
      problems({ phrases: ['maybe'] }),
      /hedge: finds nothing in “Perhaps so\.”/,
    ],
    [
      'an example that should not be found',
      problems({ phrases: ['perhaps', 'it is'] }),
      /finds “It is” in “It is so\.”/,
    ],
    ['a plain sentence that is none', problems({}, { plain: ['Perhaps.'] }), /plain: hedge finds “Perhaps”/],
    ['two markers of one name', problems({}, { markers: [marker, marker] }), /two markers have this id/],
    ['a pattern with a group', problems({ regex: ['(a)(b)'] }), /group of its own/],
    ['no regular expression', problems({ regex: ['('] }), /Invalid regular expression/],
  ])('names %s', (_, said, message) => {
    expect(said).toMatch(message);
  });
});

describe('readMeters', () => {
  const reading = async (name: string, text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'meter-'));
    try {
      writeFileSync(join(folder, name), text);
      return (await readMeters(folder)).problems.join('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const marker = (id: string) =>
    `- { id: ${id}, moves: { warmth: 1 }, phrases: [a b], examples: { match: [an a b, the a b], not: [no such] } }`;
  const text = `language: en\nmarkers:\n${['one', 'two', 'three'].map(marker).join('\n')}\nplain: [aa, bb, cc, dd, ee]\n`;

  it('takes a file that holds, and names one that does not', async () => {
    expect(await reading('en.yaml', text)).toBe('');
    expect(await reading('de.yaml', text)).toMatch(/drafts\/meter\/de\.yaml: language/);
    expect(await reading('en.yaml', text.replace('warmth: 1', 'warmth: 0'))).toMatch(/moves nothing/);
    expect(await reading('en.yaml', text.replace('phrases: [a b], ', ''))).toMatch(/needs phrases or regex/);
    expect(await reading('en.yaml', 'language: [')).toMatch(/not YAML/);
  });
});
