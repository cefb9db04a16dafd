import { z } from 'zod';
import { oneLine } from './one-line';
import { languageTag } from './schema';
import { slug, type TeamEntry } from './team-entry';

/** Instant, RFC 3339 with `Z` or an offset. */
export const instant = z.iso.datetime({ offset: true });
/** RFC 7638 thumbprint (SHA-256, base64url) of an Ed25519 key: names a team by its root key, a lead by theirs. */
export const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a key thumbprint');
export const personName = oneLine(80);

export const stages = ['pilot', 'published', 'retired'] as const;

/** More entries than this are refused. */
export const MAX_ENTRIES = 2_000;

/** One line of a pack's history. */
export const versionNote = z.looseObject({
  version: z.int().min(1),
  at: instant,
  author: personName,
  note: z.string().max(300),
  stage: z.enum(stages),
});

/**
 * What a lead signs: the content of a team's pack, whole. Entries are looked at one by one (`lib/packs/read-pack.ts`), so
 * that a kind that this version does not know yet is passed over instead of refusing the pack.
 */
export const teamPackEnvelope = z
  .looseObject({
    schema: z.literal(1),
    id: slug,
    /** The team that it is for: a pack of one team is none of another. */
    team: thumbprint,
    version: z.int().min(1).max(1_000_000_000),
    title: oneLine(120),
    /** BCP 47 language of texts that don't say theirs. */
    language: languageTag,
    /** `pilot`: for the agents of `groups` only. `retired`: nothing of it is shown any more. */
    stage: z.enum(stages),
    groups: z.array(slug).min(1).max(20).optional(),
    at: instant,
    author: personName,
    note: z.string().max(300),
    /** From then on it is neither taken nor shown. */
    expires: instant.optional(),
    /** Newest first, this version included. */
    history: z.array(versionNote).max(50),
    entries: z.array(z.looseObject({ id: z.string().max(80), kind: z.string().max(40) })).max(MAX_ENTRIES),
  })
  .refine(({ stage, groups }) => (stage === 'pilot') === (groups !== undefined), {
    path: ['groups'],
    message: 'a pilot names its groups, nothing else does',
  });

export type Stage = (typeof stages)[number];
export type VersionNote = z.infer<typeof versionNote>;
type Envelope = z.infer<typeof teamPackEnvelope>;
/** A pack with its entries checked: those of unknown kinds are left out. Fields beyond these are kept. */
export type TeamPack = {
  [Field in keyof Envelope as string extends Field ? never : Field]: Field extends 'entries'
    ? TeamEntry[]
    : Envelope[Field];
};
