import type { TeamLayer, TeamLayerEntry } from '@/lib/packs/team-layer';
import type { PreviewStage } from './stage';

/**
 * What the team's layer would be with the draft published: `own`, what this browser has of the team, with the draft in
 * place of its pack. Pure.
 */
export function previewLayer(
  own: TeamLayer | undefined,
  { pack, entries, picks }: PreviewStage,
  revision: number,
): TeamLayer {
  const team = { pack: pack.id, title: pack.title, language: pack.language, arrivedAt: 0 };
  const others = own?.entries.filter((entry) => entry.team.pack !== pack.id) ?? [];
  return {
    name: own?.name ?? pack.title,
    revision,
    groups: [...new Set([...(own?.groups ?? []), ...picks.groups])],
    segments: own?.segments ?? [],
    entries: [...others, ...entries.map((entry): TeamLayerEntry => ({ ...entry, layer: 'team', team }))],
  };
}
