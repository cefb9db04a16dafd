import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildKnowledge } from '@/scripts/knowledge/build';
import { readReviews, writeReview } from '@/scripts/knowledge/review';
import { readSources } from '@/scripts/knowledge/sources';
import { folder, source, tip } from './folders';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'savoir-knowledge-'));
});
afterEach(() => rm(root, { recursive: true }));

async function layer(path: string, head: object, entries: object[], sources: object = { here: source }) {
  await mkdir(join(root, path), { recursive: true });
  const files = { layer: { id: path, version: 1, title: path, ...head }, sources, tips: entries };
  for (const [name, value] of Object.entries(files))
    await writeFile(join(root, path, `${name}.yaml`), stringify(value));
}
const named = (id: string, more: object = {}) => ({ ...tip(id), sources: ['here'], ...more });

it('compiles each layer into what is shown and what stands behind it', async () => {
  await layer('global', { layer: {} }, [named('a', { passages: ['what it says'] })]);
  await layer('languages/de', { layer: { language: 'de' } }, [named('b')]);
  const to = join(root, 'built');
  await buildKnowledge(root, to);
  const read = async (name: string) => JSON.parse(await readFile(join(to, `${name}.json`), 'utf8'));
  expect(await read('index')).toEqual({ layers: ['de', 'global'] });
  expect(await read('languages/de')).toMatchObject({ layer: { language: 'de' }, entries: [{ id: 'b' }] });
  expect(JSON.stringify(await read('global'))).not.toContain('what it says');
  expect(JSON.stringify(await read('global.why'))).toContain('https://example.com/');
});

it.each([
  ['a source that is missing', named('a', { sources: ['gone'] }), 'sources.yaml has no source "gone"'],
  ['no source', named('a', { sources: [] }), 'a · sources'],
  ['four sources', named('a', { sources: ['here', 'here', 'here', 'here'] }), 'a · sources'],
  ['a text over 240 characters', named('a', { text: 'x'.repeat(241) }), 'a · text'],
  ['an unknown situation', named('a', { when: { situations: ['lunch'] } }), 'a · when.situations'],
])('refuses %s, with file and entry', async (_, entry, what) => {
  await layer('global', { layer: {} }, [entry]);
  await expect(buildKnowledge(root, join(root, 'built'))).rejects.toThrow(what);
  await expect(buildKnowledge(root, join(root, 'built'))).rejects.toThrow('global/tips.yaml');
});

it('refuses a malformed source', async () => {
  await layer('global', { layer: {} }, [], { here: { ...source, url: 'nowhere' } });
  await expect(buildKnowledge(root, join(root, 'built'))).rejects.toThrow('here.url');
});

it('knows which sources are named', async () => {
  await layer('global', { layer: {} }, [named('a')], { here: source, spare: source });
  const [read] = await readSources(root);
  expect([...(read?.used ?? [])]).toEqual(['here']);
});

it('writes a review to be filled in, and never over one', async () => {
  const reviews = join(root, 'review');
  const layers = [folder({}, [tip('a', { passages: ['what it says'] })])];
  await writeReview(reviews, layers, 5, 10);
  expect(await readReviews(reviews)).toEqual([
    { seed: 5, items: [expect.objectContaining({ id: 'a', verdict: '', passage: 'what it says' })] },
  ]);
  await expect(writeReview(reviews, layers, 5, 10)).rejects.toThrow('EEXIST');
  await writeFile(join(reviews, '6.yaml'), 'seed: six');
  await expect(readReviews(reviews)).rejects.toThrow('6.yaml');
});
