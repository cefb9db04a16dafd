import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from './source';

/** A source's files at its pinned version. */
export interface Tree {
  readonly paths: readonly string[];
  /** The content of files; from a repository only these are ever transferred. */
  read(paths: readonly string[]): Promise<Buffer[]>;
}

/** Gets a source into the cache, unless it is there, and opens it. What fails is named with the source. */
export async function obtain({ name, from }: Source, cache: string): Promise<Tree> {
  try {
    return 'npm' in from
      ? await npmTree(from.npm, from.version, cache)
      : await gitTree(from.github, from.commit, cache);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Runs a program to its end and gives what it printed. */
function run(
  program: string,
  args: readonly string[],
  { cwd, input = '' }: { cwd: string; input?: string },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd });
    const printed: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed));
      else
        reject(
          new Error(`${program} ${args.join(' ')} failed: ${Buffer.concat(errors).toString('utf8').trim()}`),
        );
    });
    // A program that fails early no longer reads: its own message says why.
    child.stdin.on('error', () => undefined).end(input);
  });
}

async function npmTree(name: string, version: string, cache: string): Promise<Tree> {
  const cwd = join(cache, 'npm', `${name.replace('/', '+')}@${version}`);
  const root = join(cwd, 'package');
  if (!existsSync(root)) {
    await mkdir(cwd, { recursive: true });
    await run('npm', ['pack', `${name}@${version}`], { cwd });
    const archive = (await readdir(cwd)).find((file) => file.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack ${name}@${version} gave no archive`);
    await run('tar', ['-xzf', archive], { cwd });
  }
  const entries = await readdir(root, { recursive: true });
  return {
    paths: entries.map((path) => path.replaceAll('\\', '/')).sort(),
    read: (paths) => Promise.all(paths.map((path) => readFile(join(root, path)))),
  };
}

/** The list of files first, then only the files that are asked for: big repositories cost little this way. */
async function gitTree(repository: string, commit: string, cache: string): Promise<Tree> {
  const cwd = join(cache, 'git', repository.replace('/', '+'));
  const git = (args: readonly string[], input?: string) => run('git', args, input ? { cwd, input } : { cwd });
  if (!existsSync(join(cwd, 'HEAD'))) {
    await mkdir(cwd, { recursive: true });
    await git(['init', '--quiet', '--bare']);
    await git(['config', 'remote.origin.url', `https://github.com/${repository}`]);
    await git(['config', 'remote.origin.promisor', 'true']);
    await git(['config', 'remote.origin.partialclonefilter', 'blob:none']);
  }
  const listed = join(cwd, `${commit}.listed`);
  if (!existsSync(listed)) {
    await git(['fetch', '--quiet', '--depth', '1', '--filter=blob:none', 'origin', commit]);
    await run('touch', [listed], { cwd });
  }
  const listing = (await git(['ls-tree', '-r', '-z', commit])).toString('utf8').split('\0').filter(Boolean);
  const blobs = new Map<string, string>();
  for (const entry of listing) {
    const [meta = '', path = ''] = entry.split('\t');
    const [, kind, object] = meta.split(' ');
    if (kind === 'blob' && object) blobs.set(path, object);
  }
  return {
    paths: [...blobs.keys()],
    read: async (paths) => {
      const objects = paths.map((path) => blobs.get(path) ?? '');
      const absent = await missing(git, commit);
      const wanted = [...new Set(objects)].filter((object) => absent.has(object));
      if (wanted.length > 0) {
        const args = [
          'fetch',
          '--quiet',
          '--no-tags',
          '--no-write-fetch-head',
          '--filter=blob:none',
          '--stdin',
        ];
        await git(['-c', 'fetch.negotiationAlgorithm=noop', ...args, 'origin'], `${wanted.join('\n')}\n`);
      }
      return contents(await git(['cat-file', '--batch'], `${objects.join('\n')}\n`));
    },
  };
}

/** The objects of a commit that were not transferred yet. */
async function missing(
  git: (args: readonly string[]) => Promise<Buffer>,
  commit: string,
): Promise<Set<string>> {
  const objects = (await git(['rev-list', '--objects', '--missing=print', commit]))
    .toString('latin1')
    .split('\n');
  return new Set(objects.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}

/** Takes apart what `git cat-file --batch` prints: a line with the size, then the content, for each object. */
function contents(printed: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  while (at < printed.length) {
    const end = printed.indexOf(10, at);
    const [object, , size] = printed.subarray(at, end).toString('latin1').split(' ');
    if (!size) throw new Error(`git has no object ${object}`);
    found.push(printed.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}
