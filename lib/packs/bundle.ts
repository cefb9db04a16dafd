import { z } from 'zod';

/** JWS in general JSON serialisation (RFC 7515, 7.2.1): one payload, the author's signature and the approver's. */
export const signedPack = z.looseObject({
  payload: z.string(),
  signatures: z
    .array(z.looseObject({ protected: z.string(), signature: z.string() }))
    .min(1)
    .max(5),
});
export type SignedPack = z.infer<typeof signedPack>;

/** The team's one file, wherever it lies: who may publish, and what is published. */
export const bundleSchema = z.looseObject({
  format: z.literal('savoir-team'),
  schema: z.literal(1),
  /** The team document as a compact JWS by the root key. */
  team: z.string(),
  /** What agents take: of each pack its newest published or retired version, and its pilot where one runs. */
  packs: z.array(signedPack).max(200),
  /** Signed by their author and waiting for a second lead. Agents never look at them. */
  proposals: z.array(signedPack).max(200).default([]),
});
export type Bundle = z.infer<typeof bundleSchema>;

/** Larger files are refused unread. In bytes. */
export const MAX_BUNDLE_BYTES = 8_000_000;
/** `typ` of the protected headers: neither passes for the other. */
export const PACK_TYPE = 'savoir-pack+jws';
export const TEAM_TYPE = 'savoir-team+jws';
