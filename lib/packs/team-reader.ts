import { browser } from 'wxt/browser';
import { type InstalledPack, teamDatabase } from './database';
import { expired } from './expiry';
import type { Membership } from './membership';
import { REVISION_KEY, type TeamLayer, type TeamLayerEntry } from './team-layer';

/**
 * What the panel lays over the shipped knowledge; undefined without a team. What is stored was verified when it came,
 * so that nothing is checked here but dates and groups. Rejects where the database can't be opened.
 */
export async function readTeamLayer(now = Date.now()): Promise<TeamLayer | undefined> {
  // One transaction: packs and groups of the same moment.
  const transaction = (await teamDatabase()).transaction(['membership', 'packs']);
  const [membership, packs] = await Promise.all([
    transaction.objectStore('membership').get('current'),
    transaction.objectStore('packs').getAll(),
  ]);
  return membership && teamLayer(membership, packs, now);
}

/** The layer of a membership and its packs. Pure. */
export function teamLayer(membership: Membership, packs: readonly InstalledPack[], now: number): TeamLayer {
  const { document, name, revision, groups } = membership;
  return {
    name: document?.name ?? name,
    revision,
    groups,
    segments: document?.segments ?? [],
    entries: shownPacks(packs, groups, now).flatMap(({ id, pack, arrivedAt }) =>
      pack.entries.map(
        (entry): TeamLayerEntry => ({
          ...entry,
          layer: 'team',
          team: {
            pack: id,
            title: pack.title,
            language: pack.language,
            arrivedAt: arrivedAt[entry.id] ?? 0,
          },
        }),
      ),
    ),
  };
}

/** Of each pack the one that is for an agent of these groups: its pilot while that is ahead, else what is published. */
export function shownPacks(
  packs: readonly InstalledPack[],
  groups: readonly string[],
  now: number,
): InstalledPack[] {
  const valid = packs.filter(({ pack }) => !expired(pack, now));
  const published = new Map(valid.filter((one) => one.stream === 'published').map((one) => [one.id, one]));
  const shown = new Map(published);
  for (const one of valid)
    if (
      one.stream === 'pilot' &&
      one.pack.groups?.some((group) => groups.includes(group)) &&
      one.pack.version > (published.get(one.id)?.pack.version ?? 0)
    )
      shown.set(one.id, one);
  return [...shown.values()].filter(({ pack }) => pack.stage !== 'retired');
}

/** Calls `changed` after each change of the team's packs, in any document; returns the way to stop. */
export function watchTeam(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION_KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
