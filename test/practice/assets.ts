import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const { resolve } = createRequire(import.meta.url);
const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const EDITOR = path.join(path.dirname(resolve('ckeditor5/package.json')), 'dist/browser/');

/** Rooms below `/desk/` that hold a desk's own page modules and styles. */
const PAGES: Record<string, string> = {
  page: folder('./page/'),
  'hubspot/page': folder('./hubspot/page/'),
  'custom/page': folder('./custom/page/'),
};

export interface Asset {
  type: string;
  body: string | Buffer;
}
const cache = new Map<string, Promise<Asset | undefined>>();

/** The file behind a path below `/desk/`: a desk's own page modules, or an editor's modules as their packages ship them. */
export function asset(pathname: string): Promise<Asset | undefined> {
  let found = cache.get(pathname);
  if (!found) {
    found = load(pathname).catch(() => undefined);
    cache.set(pathname, found);
  }
  return found;
}

async function load(pathname: string): Promise<Asset | undefined> {
  const [, room, name] = /^\/desk\/((?:hubspot|custom)\/page|\w+)\/([\w.-]+)$/.exec(pathname) ?? [];
  if (!room || !name) return undefined;
  const css = name.endsWith('.css');
  const type = css ? 'text/css' : 'text/javascript';
  if (room === 'ckeditor5') return { type, body: await readFile(path.join(EDITOR, name)) };
  if (room === 'module') return { type, body: await readFile(await moduleFile(name)) };
  const page = PAGES[room];
  if (!page) return undefined;
  if (css) return { type, body: await readFile(path.join(page, name)) };
  const source = path.join(page, `${name}.ts`);
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
  return { type, body: code };
}

/** ProseMirror's packages and what they are built on. */
const MODULES = /^(?:prosemirror-[a-z-]+|orderedmap|rope-sequence|w3c-keyname)$/;

/** The file of a package that a browser loads: what it names as `module`, beside its main file. */
async function moduleFile(name: string): Promise<string> {
  if (!MODULES.test(name)) throw new RangeError(`no module ${name}`);
  const main = resolve(name);
  const root = main.slice(0, main.lastIndexOf(`node_modules${path.sep}${name}`) + 13 + name.length);
  const { module } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    module: string;
  };
  return path.join(root, module);
}
