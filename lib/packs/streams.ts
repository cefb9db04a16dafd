import type { InstalledPack } from './database';
import type { Refusal } from './outcome';
import type { VerifiedPack } from './verify';

type Stream = InstalledPack['stream'];
export type FloorKey = [id: string, stream: Stream];

/** Retired packs are the last word of what is published. */
export const streamOf = (stage: string): Stream => (stage === 'pilot' ? 'pilot' : 'published');

export const keyText = ([id, stream]: FloorKey): string => `${stream} ${id}`;

/** A pilot counts while it is ahead of what is published; retiring a pack ends its pilot too. */
export function endedPilot(packs: ReadonlyMap<string, InstalledPack>, [id, stream]: FloorKey): boolean {
  if (stream !== 'pilot') return false;
  const [pilot, published] = [packs.get(keyText([id, 'pilot'])), packs.get(keyText([id, 'published']))];
  return !!pilot && !!published && pilot.pack.version <= published.pack.version;
}

/** Of each pack and stream the newest; two contents under one version are both refused, whichever comes first. */
export function newestOfEach(packs: readonly VerifiedPack[], refused: Refusal[]): VerifiedPack[] {
  const streams = new Map<string, VerifiedPack[]>();
  for (const one of packs) {
    const key = keyText([one.pack.id, streamOf(one.pack.stage)]);
    streams.set(key, [...(streams.get(key) ?? []), one]);
  }
  return [...streams.values()].flatMap((listed) => {
    const newest = Math.max(...listed.map(({ pack }) => pack.version));
    const candidates = listed.filter(({ pack }) => pack.version === newest);
    for (const { pack } of listed)
      if (pack.version < newest)
        refused.push({
          code: 'older',
          pack: pack.id,
          version: pack.version,
          detail: `version ${newest} is here too`,
        });
    const [first] = candidates;
    if (candidates.every(({ sha256 }) => sha256 === first?.sha256)) return candidates.slice(0, 1);
    refused.push({ code: 'differs', pack: first?.pack.id ?? '', version: newest });
    return [];
  });
}
