import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileText, indexText, regions, territoryFile } from './territories/compute';
import { readme } from './territories/readme';

/**
 * Writes public/territories/: one file of base facts a territory, an index, and the README with licence and sources.
 * Run: `npx tsx scripts/data/territory-files.ts`.
 */
const folder = resolve('public/territories');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^([A-Z]{2}|index)\.json$/.test(file)) rmSync(join(folder, file));
const texts = regions.map((region) => [region, fileText(territoryFile(region))] as const);
for (const [region, text] of texts) writeFileSync(join(folder, `${region}.json`), text);
writeFileSync(join(folder, 'index.json'), indexText());
writeFileSync(join(folder, 'README.md'), readme());
console.log(`${texts.length} territories, ${texts.reduce((sum, [, text]) => sum + text.length, 0)} bytes`);
