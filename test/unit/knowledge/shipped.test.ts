import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { layerPath } from '@/lib/knowledge/layers';
import { createKnowledge } from '@/lib/knowledge/load';
import type { Pack } from '@/lib/knowledge/schema';
import { type ReasonsFile, reasonsIn, type ShippedPack, split } from '@/lib/knowledge/shipped';
import { buildKnowledge } from '@/scripts/knowledge/build';

const source = (title: string) => ({
  title,
  publisher: 'Somebody',
  url: 'https://example.com/',
  checked: '2026-11-22',
});
const pack: Pack = {
  schema: 1,
  id: 'de-DE',
  version: 1,
  title: 'German, Germany',
  layer: { language: 'de', region: 'DE' },
  hours: { start: '09:00', end: '17:00', sources: [source('Hours')] },
  noEvidence: [{ part: 'law.language', looked: 'in the register of laws', checked: '2026-11-22' }],
  entries: [
    {
      id: 'tip',
      kind: 'tip',
      text: 'Give a date.',
      why: 'A date is a promise.',
      priority: 1,
      disputed: 'Some take a date for pressure.',
      sources: [source('One'), source('Two')],
      passages: ['what it says'],
      reviewed: '2026-11-22',
    },
    {
      id: 'tone',
      kind: 'tone',
      text: 'Plain.',
      why: 'They say so.',
      scales: { directness: 1, formality: 1, warmth: 0 },
      because: { directness: 'Trainers teach it.' },
      sources: [source('Two')],
      reviewed: '2026-11-22',
    },
    { id: 'less', kind: 'hide', hides: 'global.tip' },
  ],
};

describe('what ships of a layer', () => {
  const { shown, reasons } = split(pack);

  it('shows at once neither reasons nor sources, nor what is for reviewers alone', () => {
    const text = JSON.stringify({ shown, reasons });
    expect(JSON.stringify(shown)).not.toMatch(/promise|Trainers|example\.com/);
    expect(text).not.toMatch(/what it says|register of laws/);
    expect(shown.hours).toEqual({ start: '09:00', end: '17:00' });
    expect(shown.entries.map(({ id }) => id)).toEqual(['tip', 'tone', 'less']);
    expect(shown.entries[0]).toMatchObject({ disputed: 'Some take a date for pressure.' });
  });

  it('names each source once, and gives each entry its own back', () => {
    expect(reasons.sources.map(({ title }) => title)).toEqual(['One', 'Two', 'Hours']);
    expect(reasons.hours).toEqual([2]);
    expect(reasonsIn(reasons, 'tip')).toEqual({
      why: 'A date is a promise.',
      sources: [source('One'), source('Two')],
    });
    expect(reasonsIn(reasons, 'tone')).toEqual({
      why: 'They say so.',
      because: { directness: 'Trainers teach it.' },
      sources: [source('Two')],
    });
    expect(() => reasonsIn(reasons, 'less')).toThrow('less');
  });

  it('is read once for all entries, where somebody asks; of a team’s entry it is there', async () => {
    const readJson = vi.fn(async () => reasons as unknown);
    const knowledge = createKnowledge(readJson);
    await knowledge.reasonsOf({ id: 'tip', layer: 'de-DE' });
    expect((await knowledge.reasonsOf({ id: 'tone', layer: 'de-DE' })).why).toBe('They say so.');
    expect(readJson.mock.calls).toEqual([['/knowledge/cultures/de-DE.why.json']]);
    expect(await knowledge.reasonsOf({ id: 'own', layer: 'team', why: 'So', sources: [] })).toMatchObject({
      why: 'So',
      sources: [],
    });
  });

  it('is asked for again where it could not be read', async () => {
    let works = false;
    const knowledge = createKnowledge(async () => {
      if (!works) throw new Error('gone');
      return reasons;
    });
    await expect(knowledge.reasonsOf({ id: 'tip', layer: 'de-DE' })).rejects.toThrow('gone');
    works = true;
    expect((await knowledge.reasonsOf({ id: 'tip', layer: 'de-DE' })).sources).toHaveLength(2);
  });
});

describe('the files that ship', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'savoir-files-'));
  await buildKnowledge(resolve('knowledge'), folder);
  const read = (path: string) => readFile(join(folder, `${path}.json`));
  const parsed = async <T>(path: string) => JSON.parse((await read(path)).toString()) as T;
  const { layers } = await parsed<{ layers: string[] }>('index');
  const sizes = new Map<string, number>();
  const missing: string[] = [];
  for (const name of layers) {
    sizes.set(name, gzipSync(await read(layerPath(name)), { level: 9 }).length);
    const { entries } = await parsed<ShippedPack>(layerPath(name));
    const reasons = await parsed<ReasonsFile>(`${layerPath(name)}.why`);
    for (const entry of entries)
      if (entry.kind !== 'hide' && !reasonsIn(reasons, entry.id).sources.length) missing.push(entry.id);
  }
  await rm(folder, { recursive: true });

  it('have sources behind every entry', () => {
    expect(missing).toEqual([]);
  });

  it('open one culture with at most 12 kB, gzip: its language, its territory, and both together', () => {
    const size = (name: string | undefined) => sizes.get(name ?? '') ?? 0;
    const tooLarge = layers
      .filter((name) => name.includes('-'))
      .map((name) => {
        const [language, region] = name.split('-');
        return [name, size(name) + size(language) + size(region)] as const;
      })
      .filter(([, bytes]) => bytes > 12_000);
    expect(tooLarge).toEqual([]);
  });
});
