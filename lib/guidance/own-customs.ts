import { layerName, layersFor } from '@/lib/knowledge/layers';
import type { ShippedOf, ShippedPack } from '@/lib/knowledge/shipped';
import { closeness } from './rank';

type Scales = ShippedOf<'tone'>['scales'];

/** What the agent is used to: their own layers, and how their own culture writes. */
export interface OwnCustoms {
  /** Names of the layers that describe the agent too, without the one for everybody. */
  layers: readonly string[];
  /** Undefined where no reviewed layer describes the tone of the agent's culture. */
  scales: Scales | undefined;
  /** Usual office hours where the agent is, where a source states them. */
  hours: ShippedPack['hours'];
}

/** The layers of an agent who writes `languages` (BCP 47, the first one their own) and lives in `region`. */
export function ownLayers(languages: readonly string[], region: string): string[] {
  const names = layersFor({ language: languages[0], region: region || undefined });
  return names.filter((name) => name !== 'global');
}

/** Reads the agent's customs off their own layers. Pure. */
export function ownCustoms(names: readonly string[], packs: readonly ShippedPack[]): OwnCustoms {
  const tones = packs.flatMap((pack) =>
    pack.entries
      .filter((entry): entry is ShippedOf<'tone'> => entry.kind === 'tone')
      .map(({ scales }) => ({ scales, layer: layerName(pack.layer) })),
  );
  const nearest = tones.sort((one, other) => closeness(other.layer) - closeness(one.layer))[0];
  return { layers: names, scales: nearest?.scales, hours: packs.findLast((pack) => pack.hours)?.hours };
}
