import type { VersionNote } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { type Payload, readPayload } from '@/lib/team/publishing/payload';
import { type Content, contentOf } from './content';
import { studioDatabase } from './database';

/** One line of a pack's history. */
export interface HistoryLine extends VersionNote {
  /** What the version said; absent where this Studio never saw it and knows it from later versions only. */
  content?: Content;
  /** With a pilot: ids of the groups that got it. */
  groups?: readonly string[];
}

/** The versions of a pack that this Studio keeps, newest first, as they were signed. */
export async function keptVersions(pack: string): Promise<Payload[]> {
  const kept = await (await studioDatabase()).getAllFromIndex('versions', 'pack', pack);
  return payloadsOf(kept.map(({ signed }) => signed));
}

/** Newest first, each version once. */
export function payloadsOf(signed: readonly SignedPack[]): Payload[] {
  const payloads = new Map<number, Payload>();
  for (const one of signed) {
    const payload = readPayload(one);
    if (payload) payloads.set(payload.version, payload);
  }
  return [...payloads.values()].sort((one, other) => other.version - one.version);
}

/** The history of a pack, newest first: the versions seen, and those that they tell of. */
export function historyOf(versions: readonly Payload[]): HistoryLine[] {
  const lines = new Map<number, HistoryLine>();
  for (const { history } of versions)
    for (const line of history) if (!lines.has(line.version)) lines.set(line.version, line);
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
