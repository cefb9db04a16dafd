import { base64url } from 'jose';
import type { Stage, TeamPack, VersionNote } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import type { Content } from '@/lib/studio/content';
import type { DraftEntry } from '@/lib/studio/draft';
import { sha256 } from '../sha256';

/** What was signed, as it was signed: entries and fields that this version of Savoir does not know are part of it. */
export type Payload = Omit<TeamPack, 'entries'> & { entries: DraftEntry[] };

/** Longest history that a pack carries. */
const LONGEST_HISTORY = 50;

/** The payload of a signed pack; undefined where it is none. Says nothing about who signed it. */
export function readPayload({ payload }: Pick<SignedPack, 'payload'>): Payload | undefined {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(payload)));
    const whole =
      typeof read?.id === 'string' && Number.isInteger(read.version) && Array.isArray(read.entries);
    return whole ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Names exactly what was signed. */
export const payloadHash = ({ payload }: Pick<SignedPack, 'payload'>): Promise<string> =>
  sha256(new Uint8Array(base64url.decode(payload)));

export interface NextVersion {
  pack: string;
  team: string;
  version: number;
  content: Content;
  stage: Stage;
  /** With `pilot`: for whom. */
  groups?: readonly string[] | undefined;
  author: string;
  note: string;
  /** Epoch milliseconds. */
  now: number;
}

/** The payload of a new version that follows `before`: its history goes on, and so does what this Savoir does not know. */
export function nextPayload(next: NextVersion, before: Payload | undefined): Payload {
  const { pack, team, version, content, stage, groups, author, note, now } = next;
  const { groups: _, expires, history = [], ...kept } = before ?? ({} as Partial<Payload>);
  const at = new Date(now).toISOString();
  return {
    ...kept,
    schema: 1,
    id: pack,
    team,
    version,
    title: content.title,
    language: content.language,
    stage,
    ...(stage === 'pilot' && { groups: [...(groups ?? [])] }),
    ...(expires && Date.parse(expires) > now && { expires }),
    at,
    author,
    note,
    history: [{ version, at, author, note, stage } satisfies VersionNote, ...history].slice(
      0,
      LONGEST_HISTORY,
    ),
    entries: content.entries.map((entry) => ({ ...entry })),
  };
}
