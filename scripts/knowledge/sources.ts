import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Pack, packSchema, source } from '../../lib/knowledge/schema';

/** The folder of one layer: `global`, `languages/de`, `regions/DE`, `cultures/de-DE`. */
export interface LayerFolder {
  /** Path below the knowledge folder. */
  path: string;
  pack: Pack | undefined;
  /** Id of a source → the source. */
  sources: ReadonlyMap<string, z.infer<typeof source>>;
  /** Ids of sources that an entry or the office hours name. */
  used: ReadonlySet<string>;
  /** Id of an entry → the file that holds it, below the knowledge folder. */
  files: ReadonlyMap<string, string>;
  /** What is wrong, each with the file, the entry and the field it is about. */
  problems: string[];
}

/** What `sources.yaml` of a folder holds: one source per id, which entries name. */
export const sourcesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), source);

type Yaml = { value: unknown } | { problem: string };

async function readYaml(path: string): Promise<Yaml> {
  try {
    return { value: parse(await readFile(path, 'utf8')) };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { problem: missing ? 'missing' : `not YAML: ${(error as Error).message}` };
  }
}

/** Reads and validates every layer below `folder`; never throws for a file's content. */
export async function readSources(folder: string): Promise<LayerFolder[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('layer.yaml'))
    .map((name) => name.replaceAll('\\', '/').replace(/\/?layer\.yaml$/, ''))
    .sort();
  return Promise.all(names.map((path) => readLayer(folder, path)));
}

async function readLayer(root: string, path: string): Promise<LayerFolder> {
  const problems: string[] = [];
  const sources = new Map<string, z.infer<typeof source>>();
  const files = new Map<string, string>();
  const used = new Set<string>();
  const open = async (name: string): Promise<unknown> => {
    const yaml = await readYaml(join(root, path, name));
    if ('value' in yaml) return yaml.value;
    problems.push(`${path}/${name}: ${yaml.problem}`);
    return undefined;
  };

  const table = sourcesSchema.safeParse(await open('sources.yaml'));
  if (table.success) for (const [id, one] of Object.entries(table.data)) sources.set(id, one);
  else for (const issue of table.error.issues) problems.push(`${path}/sources.yaml: ${said(issue)}`);

  const named = (owner: { sources?: unknown } | null | undefined, where: string) => {
    if (!Array.isArray(owner?.sources)) return owner;
    return {
      ...owner,
      sources: owner.sources.map((id) => {
        const found = sources.get(String(id));
        used.add(String(id));
        if (!found) problems.push(`${where}: sources.yaml has no source "${id}"`);
        return found;
      }),
    };
  };

  const head = (await open('layer.yaml')) as { hours?: { sources?: unknown } } | undefined;
  const entries: { id?: string }[] = [];
  const from: string[] = [];
  const others = (await readdir(join(root, path)))
    .filter((name) => name.endsWith('.yaml') && name !== 'layer.yaml' && name !== 'sources.yaml')
    .sort();
  for (const name of others) {
    const list = (await open(name)) ?? [];
    if (!Array.isArray(list)) problems.push(`${path}/${name}: a list of entries is expected`);
    else
      for (const entry of list) {
        const where = `${path}/${name}: ${entry?.id ?? `entry ${entries.length + 1}`}`;
        entries.push(named(entry, where) as { id?: string });
        from.push(name);
        if (entry?.id) files.set(entry.id, `${path}/${name}`);
      }
  }

  const hours = head?.hours ? { hours: named(head.hours, `${path}/layer.yaml: hours`) } : {};
  const result = packSchema.safeParse({ schema: 1, ...head, ...hours, entries });
  if (result.success) return { path, pack: result.data, sources, used, files, problems };
  for (const issue of result.error.issues) {
    const [first, index, ...rest] = issue.path;
    const where =
      first === 'entries' && typeof index === 'number'
        ? `${path}/${from[index]}: ${entries[index]?.id ?? `entry ${index + 1}`}${rest.length ? ` · ${rest.join('.')}` : ''}`
        : `${path}/layer.yaml: ${issue.path.join('.') || 'file'}`;
    problems.push(`${where}: ${issue.message}`);
  }
  return { path, pack: undefined, sources, used, files, problems };
}

const said = ({ path, message }: z.core.$ZodIssue) => `${path.join('.') || 'file'}: ${message}`;
