import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const EDITOR = path.join(
  path.dirname(createRequire(import.meta.url).resolve('ckeditor5/package.json')),
  'dist/browser/',
);

export interface Asset {
  type: string;
  body: string | Buffer;
}
const cache = new Map<string, Promise<Asset | undefined>>();

/** The file behind a path below `/desk/`: the desk's own page modules, or the editor's browser build. */
export function asset(pathname: string): Promise<Asset | undefined> {
  let found = cache.get(pathname);
  if (!found) {
    found = load(pathname).catch(() => undefined);
    cache.set(pathname, found);
  }
  return found;
}

async function load(pathname: string): Promise<Asset | undefined> {
  const [, room, name] = /^\/desk\/(page|ckeditor5)\/([\w.-]+)$/.exec(pathname) ?? [];
  if (!room || !name) return undefined;
  const css = name.endsWith('.css');
  if (room === 'ckeditor5') {
    const type = css ? 'text/css' : 'text/javascript';
    return { type, body: await readFile(path.join(EDITOR, name)) };
  }
  if (css) return { type: 'text/css', body: await readFile(path.join(PAGE, name)) };
  const source = path.join(PAGE, `${name}.ts`);
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
  return { type: 'text/javascript', body: code };
}
