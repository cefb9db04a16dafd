import type { TeamLayer } from '@/lib/packs/team-layer';
import type { SiteData } from './site-data';

/** More profiles than this are not used: every page of their hosts reads them. */
export const MOST_SITES = 100;

/** Whether an entry is for agents of `groups` on `today` (ISO 8601 date where the agent is). */
function holds(entry: TeamLayer['entries'][number], groups: readonly string[], today: string): boolean {
  const { when, from, until } = entry;
  const wanted = when?.groups;
  return (
    (!wanted || wanted.some((group) => groups.includes(group))) &&
    (!from || from <= today) &&
    (!until || today <= until)
  );
}

/**
 * The site profiles that hold for this agent today: those of the agent's groups, between their dates, that no entry hides;
 * of two with one id the later.
 */
export function activeSites({ entries, groups }: TeamLayer, today: string): SiteData[] {
  const holding = entries.filter((entry) => holds(entry, groups, today));
  const hidden = new Set(
    holding.flatMap((entry) =>
      entry.kind === 'hide' && Object.keys(entry.when ?? {}).every((key) => key === 'groups')
        ? entry.hides
        : [],
    ),
  );
  const sites = new Map<string, SiteData>();
  for (const entry of holding) {
    if (entry.kind !== 'site' || hidden.has(entry.id)) continue;
    const { id, title, hosts, path, otherPaths, area, fields, messages, composer, internalComposer } = entry;
    sites.set(id, {
      ...{ id, title, hosts, path, fields, messages },
      ...(otherPaths && { otherPaths }),
      ...(area && { area }),
      ...(composer && { composer }),
      ...(internalComposer && { internalComposer }),
    });
  }
  return [...sites.values()].slice(0, MOST_SITES);
}
