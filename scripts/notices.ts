import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/**
 * The notices that ship with a build: Savoir's own, then each package that it is built with, with what that package
 * needs in turn, and the licence as the package carries it. `root`: folder of the project.
 */
export function notices(root: string): string {
  const own = readFileSync(join(root, 'NOTICE'), 'utf8').trim();
  const names = new Set(Object.keys(readPackage(root).dependencies ?? {}));
  const texts: string[] = [];
  // What is added while the set is walked is walked too.
  for (const name of names) {
    const folder = join(root, 'node_modules', name);
    const { version, license, dependencies } = readPackage(folder);
    for (const needed of Object.keys(dependencies ?? {})) names.add(needed);
    texts.push([`${name} ${version} (${license ?? 'see below'})`, licenceOf(folder)].join('\n\n').trim());
  }
  return `${[own, ...texts.sort()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}
