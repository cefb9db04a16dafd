import { resolve } from 'node:path';
import { buildKnowledge } from './knowledge/build';
import { check } from './knowledge/check';
import { readSources } from './knowledge/sources';

const [command = 'check'] = process.argv.slice(2);

if (command === 'check') {
  const files = await readSources(resolve('knowledge'));
  const findings = check(files);
  for (const finding of findings) console.log(finding);
  const entries = files.reduce((sum, file) => sum + (file.pack?.entries.length ?? 0), 0);
  console.log(`${files.length} files, ${entries} entries, ${findings.length} findings`);
  process.exitCode = findings.length ? 1 : 0;
} else if (command === 'build') {
  await buildKnowledge();
  console.log('public/knowledge written');
} else {
  console.error(`unknown command "${command}": use check or build`);
  process.exitCode = 2;
}
