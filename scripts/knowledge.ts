import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildKnowledge } from './knowledge/build';
import { check } from './knowledge/check';
import { jsonSchemas } from './knowledge/json-schema';
import { reportLines } from './knowledge/report';
import { readSources } from './knowledge/sources';

const pathOf = (schema: string) => resolve('knowledge/schema', schema);
const [command = 'check', ...options] = process.argv.slice(2);

if (command === 'check') {
  const files = await readSources(resolve('knowledge'));
  const findings = check(files);
  for (const [name, text] of jsonSchemas())
    if ((await readFile(pathOf(name), 'utf8').catch(() => '')) !== text)
      findings.push(`${name} is not the schema of the code: run \`npm run knowledge -- schema\``);
  for (const finding of findings) console.log(finding);
  const entries = files.reduce((sum, file) => sum + (file.pack?.entries.length ?? 0), 0);
  console.log(`${files.length} files, ${entries} entries, ${findings.length} findings`);
  process.exitCode = findings.length ? 1 : 0;
} else if (command === 'build') {
  await buildKnowledge();
  console.log('public/knowledge written');
} else if (command === 'report') {
  const packs = (await readSources(resolve('knowledge'))).flatMap((file) => file.pack ?? []);
  for (const line of reportLines(packs, options)) console.log(line);
} else if (command === 'schema') {
  for (const [name, text] of jsonSchemas()) {
    await writeFile(pathOf(name), text);
    console.log(`knowledge/schema/${name} written`);
  }
} else {
  console.error(`unknown command "${command}": use check, report, build or schema`);
  process.exitCode = 2;
}
