import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { build } from 'vite';

interface EditorPage {
  /** The element that the editor takes over. */
  box: 'div' | 'textarea';
  /** What a content script takes for the composer. */
  element: string;
  /** Files below node_modules that the page loads before its own script. */
  scripts?: string[];
  styles?: string[];
}

/** Reply editors as their packages ship them; Froala and Redactor are not free, so that their pages are models. */
export const EDITORS = {
  ckeditor5: {
    box: 'div',
    element: '.ck-editor__editable',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
  },
  ckeditor4: {
    box: 'textarea',
    element: 'iframe.cke_wysiwyg_frame',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  tiptap: { box: 'div', element: '.ProseMirror' },
  lexical: { box: 'div', element: '[data-lexical-editor]' },
  slate: { box: 'div', element: '[data-slate-editor]' },
  'draft-js': { box: 'div', element: '.public-DraftEditor-content' },
  quill: { box: 'div', element: '.ql-editor', styles: ['quill/dist/quill.core.css'] },
  froala: { box: 'div', element: '.fr-element' },
  tinymce: { box: 'textarea', element: 'iframe.tox-edit-area__iframe', scripts: ['tinymce/tinymce.js'] },
  redactor: { box: 'textarea', element: '.redactor-in' },
  summernote: {
    box: 'div',
    element: '.note-editable',
    scripts: ['jquery/dist/jquery.js', 'summernote/dist/summernote-lite.js'],
    styles: ['summernote/dist/summernote-lite.css'],
  },
  textarea: { box: 'textarea', element: '#box' },
  contenteditable: { box: 'div', element: '#box' },
} as const satisfies Record<string, EditorPage>;
export type EditorName = keyof typeof EDITORS;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.woff': 'font/woff',
  '.png': 'image/png',
};
const MODULES = join(process.cwd(), 'node_modules');

type File = [type: string, body: string | Buffer];

/** The files that editors' pages load; each page's own script is built when it is first asked for. */
export function editorFiles() {
  const built = new Map<string, Promise<string>>();
  return async (path: string): Promise<File | undefined> => {
    const [, kind, rest = ''] = /^\/(editor|script|module)\/([^?#]+)/.exec(path) ?? [];
    const name = rest.replace(/\.js$/, '');
    if (kind === 'editor' && isEditor(name)) return [TYPES['.html'] as string, pageOf(name)];
    if (kind === 'script' && isEditor(name)) {
      const script = built.get(name) ?? bundle(name);
      built.set(name, script);
      return [TYPES['.js'] as string, await script];
    }
    const file = normalize(join(MODULES, decodeURIComponent(rest)));
    if (kind !== 'module' || !file.startsWith(MODULES + sep)) return undefined;
    return [TYPES[extname(file)] ?? 'text/plain', await readFile(file)];
  };
}

/** Serves `/editor/{name}` on loopback. */
export async function serveEditors() {
  const files = editorFiles();
  const server = createServer(({ url = '/' }, response) => {
    files(url).then(
      (found) => {
        response.writeHead(found ? 200 : 404, { 'content-type': found?.[0] ?? 'text/plain' });
        response.end(found?.[1]);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const isEditor = (name: string): name is EditorName => name in EDITORS;

/** The box of an editor with what makes it one, for any page. */
export function editorBox(name: string): string | undefined {
  if (!isEditor(name)) return undefined;
  const { box, scripts = [], styles = [] }: EditorPage = EDITORS[name];
  return `${styles.map((file) => `<link rel="stylesheet" href="/module/${file}">`).join('\n')}
<${box} id="box" rows="8" cols="60"></${box}>
${scripts.map((file) => `<script src="/module/${file}"></script>`).join('\n')}
<script type="module" src="/script/${name}.js"></script>`;
}

const pageOf = (name: EditorName): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${editorBox(name)}</body></html>`;

async function bundle(name: EditorName): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(process.cwd(), 'test/editors/pages', `${name}.ts`), formats: ['es'] },
    },
  });
  const output = [result].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${name} was not built`);
  return chunk.code;
}
