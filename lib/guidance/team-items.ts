import type { LayerItem } from '@/lib/knowledge/layers';
import type { TeamLayer } from '@/lib/packs/team-layer';
import { standing } from './standing';

/** A team may have thousands of entries, and guidance is worked out several times for each record. */
const known = new WeakMap<TeamLayer, { today: string; items: LayerItem[] }>();

/**
 * What a team lays over the shipped knowledge, each with who stands behind it. `today`: ISO 8601 date of the agent. The
 * same layer gives the same items for the whole day.
 */
export function teamItems(layer: TeamLayer, today: string): readonly LayerItem[] {
  const before = known.get(layer);
  if (before?.today === today) return before.items;
  const items = layer.entries.flatMap((entry): LayerItem | [] => {
    // Where a helpdesk keeps its fields is no guidance, and averages of countries say nothing of a customer.
    if (entry.kind === 'site' || entry.kind === 'dimensions') return [];
    const { team, owner } = entry;
    const confirmed = entry.kind === 'hide' ? undefined : entry;
    const origin = {
      ...team,
      name: layer.name,
      owner,
      reviewed: confirmed?.reviewed,
      verifyBy: confirmed?.verifyBy,
      standing: standing(confirmed?.verifyBy, today),
    };
    return { ...entry, team: origin };
  });
  known.set(layer, { today, items });
  return items;
}
