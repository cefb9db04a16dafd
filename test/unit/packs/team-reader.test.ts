import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InstalledPack } from '@/lib/packs/database';
import type { Membership } from '@/lib/packs/membership';
import { REVISION_KEY } from '@/lib/packs/team-layer';
import { shownPacks, teamLayer, watchTeam } from '@/lib/packs/team-reader';
import { testPack, testTip } from '../../support/team';

const TEAM = 'A'.repeat(43);
const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 60 * 60 * 1000;

function pack(version: number, stage = 'published', changed: Record<string, unknown> = {}): InstalledPack {
  const content = { version, stage, ...(stage === 'pilot' && { groups: ['nord'] }), ...changed };
  return {
    id: 'returns',
    stream: stage === 'pilot' ? 'pilot' : 'published',
    pack: testPack({ id: TEAM } as Parameters<typeof testPack>[0], content),
    signed: { payload: '', signatures: [] },
    sha256: '',
    signers: [],
    notes: [],
    receivedAt: 0,
    arrivedAt: { 'returns.tip.label': 5 },
    readBy: '1.0.0',
  };
}
const shown = (packs: InstalledPack[], groups: string[], now = NOW) =>
  shownPacks(packs, groups, now).map(({ stream, pack: { version } }) => `${stream} ${version}`);

describe('what is shown of a pack', () => {
  it('is its pilot to the pilot’s groups while that is ahead, else what is published', () => {
    expect(shown([pack(2), pack(3, 'pilot')], ['nord', 'late'])).toEqual(['pilot 3']);
    expect(shown([pack(2), pack(3, 'pilot')], ['late'])).toEqual(['published 2']);
    expect(shown([pack(4), pack(3, 'pilot')], ['nord'])).toEqual(['published 4']);
    expect(shown([pack(3), pack(3, 'pilot')], ['nord'])).toEqual(['published 3']);
    expect(shown([pack(1, 'pilot')], [])).toEqual([]);
    expect(shown([pack(1, 'pilot')], ['nord'])).toEqual(['pilot 1']);
  });

  it('is nothing once it is retired, and with it the pilot below', () => {
    expect(shown([pack(4, 'retired'), pack(3, 'pilot')], ['nord'])).toEqual([]);
    expect(shown([pack(4, 'retired'), pack(5, 'pilot')], ['nord'])).toEqual(['pilot 5']);
  });

  it('ends with its date, a day late', () => {
    const expires = '2026-11-22T12:00:00Z';
    expect(shown([pack(2, 'published', { expires })], [], NOW + 24 * HOUR)).toEqual(['published 2']);
    expect(shown([pack(2, 'published', { expires })], [], NOW + 24 * HOUR + 1)).toEqual([]);
    // A pilot that is over gives way to what is published.
    expect(shown([pack(2), pack(3, 'pilot', { expires })], ['nord'], NOW + 48 * HOUR)).toEqual([
      'published 2',
    ]);
  });
});

describe('the layer for the panel', () => {
  const membership: Membership = {
    team: TEAM,
    name: 'As invited',
    addresses: [],
    groups: ['nord'],
    joinedAt: 0,
    by: 'agent',
    revision: 7,
  };

  it('has the entries with where they come from', () => {
    const entries = [testTip('a.one', 'One.'), testTip('a.two', 'Two.')];
    const packs = [{ ...pack(2, 'published', { entries, language: 'de' }), arrivedAt: { 'a.one': 5 } }];
    const layer = teamLayer(membership, packs, NOW);
    expect(layer).toMatchObject({ name: 'As invited', revision: 7, groups: ['nord'], segments: [] });
    expect(layer.entries).toEqual(
      entries.map((entry, index) => ({
        ...entry,
        layer: 'team',
        team: { pack: 'returns', title: 'Returns', language: 'de', arrivedAt: index ? 0 : 5 },
      })),
    );
  });

  it('is told of every change, and of nothing else', async () => {
    const changed = vi.fn();
    const stop = watchTeam(changed);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ [REVISION_KEY]: 1 });
    expect(changed).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ [REVISION_KEY]: { revision: 1 } });
    await fakeBrowser.storage.local.remove(REVISION_KEY);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await fakeBrowser.storage.local.set({ [REVISION_KEY]: { revision: 2 } });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('the reader', () => {
  it('loads neither schemas nor cryptography', () => {
    const root = resolve(import.meta.dirname, '../../..');
    const packages = new Set<string>();
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      // Types leave nothing behind: neither `import type` nor members that are marked so.
      for (const [, what = '', from = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) (?!type )([^;]*?) ?from '([^']+)';/gm,
      )) {
        if (/^\{(\s*type [^,}]+,?)+\s*\}$/.test(what)) continue;
        const path = from.startsWith('@/')
          ? resolve(root, from.slice(2))
          : from.startsWith('.')
            ? resolve(dirname(file), from)
            : undefined;
        if (path === undefined) packages.add(from);
        else follow(existsSync(`${path}.ts`) ? `${path}.ts` : path);
      }
    };
    follow(resolve(root, 'lib/packs/team-reader.ts'));
    expect([...packages].sort()).toEqual(['idb', 'wxt/browser']);
  });
});
