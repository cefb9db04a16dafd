import type { VersionNote } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { type Signer, signersOf } from '@/lib/packs/judge';
import { keyOf } from '@/lib/packs/signatures';
import { type Payload, readPayload } from '@/lib/team/publishing/payload';
import type { TeamDocument } from '@/lib/team/team-document';
import { type Content, contentOf } from './content';
import { studioDatabase } from './database';
import { verifiedAuthor } from './verified-author';

/** One line of a pack's history. */
export interface HistoryLine extends VersionNote {
  /** What the version said; absent where this Studio never saw it and knows it from later versions only. */
  content?: Content;
  /** Where no version with a verified signature says so: who signed the one that tells of it. */
  told?: string;
  /** With a pilot: ids of the groups that got it. */
  groups?: readonly string[];
}

/** The versions of a pack that this Studio keeps, newest first. Their signatures were verified when they were kept. */
export async function keptVersions(pack: string, document: TeamDocument | undefined): Promise<Payload[]> {
  const kept = await (await studioDatabase()).getAllFromIndex('versions', 'pack', pack);
  return payloadsOf(
    kept.map(({ signed }) => signed),
    document,
  );
}

/** Newest first, each version once; `author` is who signed, by the name in the team's document. */
export async function payloadsOf(
  signed: readonly SignedPack[],
  document: TeamDocument | undefined,
): Promise<Payload[]> {
  const signers = document ? await signersOf(document) : new Map<string, Signer>();
  const payloads = new Map<number, Payload>();
  for (const one of signed) {
    const payload = readPayload(one);
    const names = one.signatures.flatMap((signature) => signers.get(keyOf(signature) ?? '')?.name ?? []);
    if (payload) payloads.set(payload.version, { ...payload, author: verifiedAuthor(payload.author, names) });
  }
  return [...payloads.values()].sort((one, other) => other.version - one.version);
}

/** The history of a pack, newest first: the versions seen, and those that they tell of. */
export function historyOf(versions: readonly Payload[]): HistoryLine[] {
  const lines = new Map<number, HistoryLine>();
  for (const { history, author } of versions)
    for (const line of history)
      if (!lines.has(line.version)) lines.set(line.version, { ...line, told: author });
  for (const payload of versions) {
    const { version, at, author, note, stage, groups } = payload;
    lines.set(version, {
      ...{ version, at, author, note, stage },
      ...(groups && { groups }),
      content: contentOf(payload),
    });
  }
  return [...lines.values()].sort((one, other) => other.version - one.version);
}
