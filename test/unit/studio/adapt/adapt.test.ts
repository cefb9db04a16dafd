import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fits } from '@/lib/knowledge/conditions';
import { layersFor } from '@/lib/knowledge/layers';
import { teamEntrySchema } from '@/lib/knowledge/team-entry';
import { adapt, createShippedSearch, readShipped } from '@/lib/studio/adapt/shipped';
import { buildKnowledge } from '@/scripts/knowledge/build';

const folder = await mkdtemp(join(tmpdir(), 'savoir-shipped-'));
await buildKnowledge(resolve('knowledge'), join(folder, 'knowledge'));
const shipped = await readShipped(async (path) => JSON.parse(await readFile(join(folder, path), 'utf8')));
await rm(folder, { recursive: true });

const author = { name: 'Ana', today: '2026-11-22' };
const names = {
  language: (tag: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
  region: (code: string) => new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code,
  kind: (kind: string) => kind,
  situation: (code: string) => code,
};

describe('adapting what ships', () => {
  it('gives a valid entry of the same id for everything that ships', () => {
    expect(shipped.length).toBeGreaterThan(500);
    for (const each of shipped) {
      const entry = adapt(each, { language: 'de' }, author);
      expect(teamEntrySchema.safeParse(entry).error?.issues ?? []).toEqual([]);
      expect(entry).toMatchObject({
        id: each.entry.id,
        kind: each.entry.kind,
        reviewed: author.today,
        owner: 'Ana',
      });
      expect(entry.sources).toEqual(each.entry.sources);
      expect(entry.sources).not.toHaveLength(0);
      if (entry.kind === 'tip') expect(entry.why).toBeTruthy();
    }
  });

  it('shows it to just the customers who had it before', () => {
    const customers = [
      { language: 'ja', region: 'JP' },
      { language: 'en', region: 'JP' },
      { language: 'de', region: undefined },
      { language: 'de', region: 'AT' },
      { language: 'es', region: 'MX' },
      { language: 'en', region: 'IN' },
      { language: 'hi', region: 'IN' },
      { language: undefined, region: 'BR' },
      { language: 'zh-Hant', region: 'TW' },
    ];
    for (const { entry, layer } of shipped.filter(({ entry }) => entry.kind === 'tip')) {
      const name = [layer.language, layer.region].filter(Boolean).join('-') || 'global';
      const own = adapt({ entry, layer }, { language: 'en' }, author);
      for (const customer of customers) {
        const circumstances = {
          ...customer,
          register: 'formal' as const,
          channel: 'email' as const,
          situation: undefined,
          replyLanguage: 'en',
        };
        const before = layersFor(customer).includes(name) && fits(entry.when as never, circumstances);
        const places = own.when as { languages?: string[]; regions?: string[] } | undefined;
        expect([own.id, customer, fits(places as never, circumstances)]).toEqual([own.id, customer, before]);
      }
    }
  });

  it('says of English texts that they are, in a pack of another language', () => {
    const tip = shipped.find(({ entry }) => entry.kind === 'tip' && typeof entry.text === 'string');
    const phrase = shipped.find(({ entry }) => entry.kind === 'phrase' && entry.replyLanguage === 'ja');
    if (!tip || !phrase) throw new Error('nothing ships');
    expect(adapt(tip, { language: 'de' }, author).text).toEqual({ en: tip.entry.text });
    expect(adapt(tip, { language: 'en' }, author).text).toBe(tip.entry.text);
    expect(adapt(phrase, { language: 'de' }, author).text).toBe(phrase.entry.text);
  });

  it('finds by words, language, country and kind', () => {
    const find = createShippedSearch(shipped, names);
    const ids = (typed: string, kind = '') => find(typed, kind).map(({ entry }) => entry.id);
    expect(ids('japan soften no', 'tip')).toContain('ja-JP.tip.clear-no');
    expect(ids('JAPANESE', 'address').every((id) => id.startsWith('ja'))).toBe(true);
    expect(ids('mexico').length).toBeGreaterThan(3);
    expect(ids('xyzzy')).toEqual([]);
    expect(ids('')).toHaveLength(shipped.length);
  });
});
