import type { Stage } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { teamDatabase } from '@/lib/packs/database';
import { studioDatabase } from './database';
import type { Draft, DraftEntry } from './draft';

/** The newest version of a pack that this browser knows, with all its entries as they were signed. */
export interface PublishedPack {
  pack: string;
  title: string;
  language: string;
  version: number;
  stage: Stage;
  /** Instant, RFC 3339. */
  at: string;
  entries: readonly DraftEntry[];
}

/** The newest version of each pack: from what Studio kept and from what agents of this browser get. */
export async function publishedPacks(): Promise<PublishedPack[]> {
  const newest = new Map<string, PublishedPack>();
  const take = (signed: SignedPack) => {
    const pack = readPayload(signed);
    if (pack && pack.version > (newest.get(pack.pack)?.version ?? 0)) newest.set(pack.pack, pack);
  };
  const studio = await studioDatabase();
  const last = new Map<string, number>();
  for (const [pack, version] of await studio.getAllKeys('versions'))
    last.set(pack, Math.max(version, last.get(pack) ?? 0));
  for (const key of last) {
    const kept = await studio.get('versions', key);
    if (kept) take(kept.signed);
  }
  for (const { signed } of await (await teamDatabase()).getAll('packs')) take(signed);
  return [...newest.values()];
}

/** A version as the draft that changes nothing yet. */
export const asDraft = ({ pack, title, language, version, entries }: PublishedPack): Draft => ({
  pack,
  title,
  language,
  base: version,
  entries,
  changedAt: 0,
});

/**
 * What was signed, as it was signed: entries of kinds and with fields that this version of Savoir does not know are part
 * of it, so that they are still there when somebody publishes the next version from here. It was verified when it came.
 */
function readPayload(signed: SignedPack): PublishedPack | undefined {
  try {
    const bytes = Uint8Array.from(atob(signed.payload.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
      char.charCodeAt(0),
    );
    const { id, ...rest } = JSON.parse(new TextDecoder().decode(bytes));
    return { ...rest, pack: id };
  } catch {
    return undefined;
  }
}
