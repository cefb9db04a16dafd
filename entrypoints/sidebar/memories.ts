import { browser } from 'wxt/browser';
import { type OwnCustoms, ownCustoms, ownLayers } from '@/lib/guidance/own-customs';
import type { Knowledge } from '@/lib/knowledge/load';
import { seenTips } from '@/lib/panel/seen-tips';

/** Which tips the agent has seen, on this device. */
export const seen = seenTips(browser.storage.local);

/** The customs of an agent who writes `languages` and lives in `region`, worked out once per choice. */
export function createOwnCustoms(knowledge: Knowledge) {
  let last: { of: string; customs: Promise<OwnCustoms | undefined> } | undefined;
  return (languages: readonly string[], region: string): Promise<OwnCustoms | undefined> => {
    const layers = ownLayers(languages, region);
    if (last?.of !== layers.join()) {
      // A layer that can't be read leaves the order of the tips as it would be for anybody.
      const customs = knowledge.load(layers).then(
        (packs) => ownCustoms(layers, packs),
        () => undefined,
      );
      last = { of: layers.join(), customs };
    }
    return last.customs;
  };
}
