import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { type Pack, packSchema } from '../../lib/knowledge/schema';

export interface SourceFile {
  /** Path below the knowledge folder. */
  path: string;
  pack: Pack | undefined;
  /** What is wrong, each with the entry and field it is about. */
  problems: string[];
}

/** Reads and validates every YAML file below `folder`; never throws for a file's content. */
export async function readSources(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = relative(folder, join(folder, name));
      let data: unknown;
      try {
        data = parse(await readFile(join(folder, name), 'utf8'));
      } catch (error) {
        return { path, pack: undefined, problems: [`not YAML: ${(error as Error).message}`] };
      }
      const result = packSchema.safeParse(data);
      if (result.success) return { path, pack: result.data, problems: [] };
      const entries = (data as { entries?: { id?: string }[] } | null)?.entries ?? [];
      const problems = result.error.issues.map((issue) => {
        const [first, index, ...rest] = issue.path;
        const where =
          first === 'entries' && typeof index === 'number'
            ? `${entries[index]?.id ?? `entry ${index + 1}`}${rest.length ? ` · ${rest.join('.')}` : ''}`
            : issue.path.join('.') || 'file';
        return `${where}: ${issue.message}`;
      });
      return { path, pack: undefined, problems };
    }),
  );
}
