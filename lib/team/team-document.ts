import { z } from 'zod';
import { slug } from '@/lib/knowledge/team-entry';
import { instant, personName, thumbprint } from '@/lib/knowledge/team-pack';

/** Public Ed25519 key as a JWK (RFC 8037). */
export const publicKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  /** Of 43 letters the last has two bits that say nothing: spelt otherwise, one key would pass for two leads. */
  x: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'an Ed25519 key'),
});

/** Somebody who may publish or approve. */
const lead = z.looseObject({
  name: personName,
  key: publicKey,
  /** Ids of packs, or every one. */
  publishes: z.union([z.literal('all'), z.array(slug).max(100)]),
  approves: z.boolean(),
});

/** Exactly one signed pack: another content under the same version has another SHA-256. */
const keep = z.strictObject({ pack: slug, version: z.int().min(1), sha256: z.string().length(43) });

/** A team has no more packs and pilots out at once: all of them can be kept. */
export const MAX_KEPT = 400;

/** Somebody who was a lead, or may do less than before: exactly these signed packs of theirs stay good all the same. */
const former = z.looseObject({
  name: personName,
  key: publicKey,
  keeps: z.array(keep).max(MAX_KEPT),
});

/** How customers of a segment are recognised: any of these is enough. Compared without regard to case. */
const segment = z.looseObject({
  id: slug,
  name: personName,
  tags: z.array(z.string().min(1).max(80)).max(50).default([]),
  organisations: z.array(z.string().min(1).max(120)).max(200).default([]),
  emailDomains: z.array(z.string().min(3).max(120)).max(200).default([]),
});

/** Who may publish what: signed by the team's root key, so that leads come and go without anybody rejoining. */
export const teamDocument = z.looseObject({
  schema: z.literal(1),
  /** Thumbprint of the root key. */
  team: thumbprint,
  version: z.int().min(1).max(1_000_000_000),
  name: personName,
  at: instant,
  leads: z.array(lead).min(1).max(50),
  former: z.array(former).max(100).default([]),
  /** Whether a second lead must approve what is published. */
  review: z.boolean(),
  /** With `review`: what was published before a second signature was asked for. It stays good as it is. */
  approved: z.array(keep).max(MAX_KEPT).optional(),
  groups: z
    .array(z.looseObject({ id: slug, name: personName }))
    .max(50)
    .default([]),
  segments: z.array(segment).max(50).default([]),
  /** Where the team's file lies, best first: https, or http on this machine, which is seen to where they are fetched. */
  addresses: z
    .array(z.url({ protocol: /^https?$/ }).max(500))
    .max(5)
    .default([]),
});

export type PublicKey = z.infer<typeof publicKey>;
export type Lead = z.infer<typeof lead>;
export type FormerLead = z.infer<typeof former>;
export type Keep = z.infer<typeof keep>;
export type Segment = z.infer<typeof segment>;
export type Group = { id: string; name: string };
export type TeamDocument = z.infer<typeof teamDocument>;
