import type { Payload } from '@/lib/team/publishing/payload';
import type { PublishRequest } from '@/lib/team/publishing/work';
import { type Content, contentOf } from './content';
import type { Draft } from './draft';

/** What stands of a pack when a lead decides. */
export interface Standing {
  published?: Payload;
  pilot?: Payload;
  newest: Payload;
}

/** Whom a version is for: everybody, or groups that try it out. */
export type Audience = { stage: 'published' } | { stage: 'pilot'; groups: readonly string[] };

const ends = (standing: Standing | undefined) =>
  standing?.pilot ? { endsPilot: standing.pilot.version } : {};

/** The draft as the next version. */
export const publishDraft = (
  draft: Draft,
  audience: Audience,
  note: string,
  standing: Standing | undefined,
): PublishRequest => ({
  pack: draft.pack,
  content: contentOf(draft),
  base: draft.base,
  ...audience,
  note,
  fromDraft: true,
  ...(audience.stage === 'published' && ends(standing)),
});

/** Something that was there before, as the newest version. */
const again = (standing: Standing, content: Content, stage: PublishRequest['stage'], note: string) => ({
  pack: standing.newest.id,
  content,
  base: standing.newest.version,
  stage,
  note,
  fromDraft: false,
  ...ends(standing),
});

/** An older version, for everybody. */
export const rollBack = (standing: Standing, content: Content, note: string): PublishRequest =>
  again(standing, content, 'published', note);

/** The pilot, for everybody. */
export const publishPilot = (standing: Standing, note: string): PublishRequest =>
  again(standing, contentOf(standing.newest), 'published', note);

/** What everybody has, for those who tried the pilot too; a pack that only the pilot had goes. */
export const endPilot = (standing: Standing, note: string): PublishRequest =>
  again(
    standing,
    contentOf(standing.published ?? standing.newest),
    standing.published?.stage ?? 'retired',
    note,
  );

/** Nothing of the pack is shown any more. Its entries stay in it, so that it can come back. */
export const retire = (standing: Standing, note: string): PublishRequest =>
  again(standing, contentOf(standing.published ?? standing.newest), 'retired', note);
