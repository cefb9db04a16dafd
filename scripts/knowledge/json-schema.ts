import { z } from 'zod';
import { packSchema } from '../../lib/knowledge/schema';

/** The pack schema as JSON Schema, published as `knowledge/pack.schema.json` for editors and other programs. */
export function jsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(packSchema, { io: 'input' }), null, 2)}\n`;
}
