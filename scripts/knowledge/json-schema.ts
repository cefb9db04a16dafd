import { z } from 'zod';
import { entrySchema, packSchema } from '../../lib/knowledge/schema';
import { teamPackFile } from '../../lib/knowledge/team-pack-file';
import { meterSchema } from '../../lib/tone/meter/meter-schema';
import { draftRuleSchema } from '../../lib/tone/rule-schema';
import { sourcesSchema } from './sources';

const written = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

/** In the files under `knowledge/` entries name their sources by the ids of `sources.yaml`. */
const sourceIds = z.array(z.string()).min(1).max(8);
const withIds = entrySchema.options.map((option) =>
  'sources' in option.shape ? option.extend({ sources: sourceIds }) : option,
);
const hours = packSchema.shape.hours.unwrap();
const layer = packSchema
  .omit({ schema: true, entries: true })
  .extend({ hours: hours.extend({ sources: sourceIds }).optional() });

/** The published JSON Schemas, for editors and other programs: file below `knowledge/schema/` → its text. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['pack.schema.json', written(packSchema)],
    ['team-pack.schema.json', written(teamPackFile)],
    ['layer.schema.json', written(layer)],
    ['sources.schema.json', written(sourcesSchema)],
    ['entries.schema.json', written(z.array(z.union(withIds)))],
    ['draft-rule.schema.json', written(draftRuleSchema)],
    ['draft-meter.schema.json', written(meterSchema)],
  ]);
