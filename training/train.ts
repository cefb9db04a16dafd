/**
 * Trains the language model that ships.
 *
 *   npx tsx training/train.ts --data ../shared/data [--lines lines.tsv.gz]… [--out public/models/language.bin]
 *
 * DIR holds lid/train.tsv.gz; --lines adds files with the columns lang, source and text (docs/training-text.md).
 * The same lines give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readLines } from './language/lines';
import { RECIPE, trainLanguage } from './language/train-language';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    lines: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'public/models/language.bin' },
  },
});

try {
  const lines = [resolve(values.data, 'lid/train.tsv.gz'), ...values.lines].flatMap(readLines);
  const bytes = trainLanguage(lines, { ...RECIPE, log: console.log });
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
