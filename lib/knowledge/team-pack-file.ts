import { z } from 'zod';
import { languageTag } from './schema';
import { slug, teamEntrySchema } from './team-entry';
import { MAX_ENTRIES } from './team-pack';

/**
 * A team's pack as people exchange it: what Studio exports and imports as JSON and YAML, without signatures. Published as
 * `knowledge/schema/team-pack.schema.json`. Fields that are not named here are kept.
 */
export const teamPackFile = z.looseObject({
  /** Where editors find the schema. */
  $schema: z.string().optional(),
  schema: z.literal(1),
  id: slug.optional(),
  title: z.string().min(1).max(120),
  /** BCP 47 language of texts that don't say theirs. */
  language: languageTag,
  entries: z.array(teamEntrySchema).max(MAX_ENTRIES),
});

export type TeamPackFile = z.input<typeof teamPackFile>;
