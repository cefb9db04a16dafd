import { z } from 'zod';
import { packSchema } from '../../lib/knowledge/schema';
import { teamPackFile } from '../../lib/knowledge/team-pack-file';

const written = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

/** The published JSON Schemas, for editors and other programs: file below `knowledge/` → its text. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['pack.schema.json', written(packSchema)],
    ['team-pack.schema.json', written(teamPackFile)],
  ]);
