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

/** Serves `/editor/{name}` on loopback; each page's own script is built when it is first asked for. */
export async function serveEditors() {
  const built = new Map<string, Promise<string>>();
  const answer = async (path: string): Promise<[type: string, body: string | Buffer] | undefined> => {
    const [, kind, rest = ''] = /^\/(editor|script|module)\/([^?#]+)/.exec(path) ?? [];
    const name = rest.replace(/\.js$/, '') as EditorName;
    if (kind === 'editor' && name in EDITORS) return ['.html', pageOf(name)];
    if (kind === 'script' && name in EDITORS) {
      const script = built.get(name) ?? bundle(name);
      built.set(name, script);
      return ['.js', await script];
    }
    const file = normalize(join(MODULES, decodeURIComponent(rest)));
    if (kind !== 'module' || !file.startsWith(MODULES + sep)) return undefined;
    return [extname(file), await readFile(file)];
  };
  const server = createServer(({ url = '/' }, response) => {
    answer(url).then(
      (found) => {
        response.writeHead(found ? 200 : 404, { 'content-type': TYPES[found?.[0] ?? ''] ?? 'text/plain' });
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

function pageOf(name: EditorName): string {
  const { box, scripts = [], styles = [] }: EditorPage = EDITORS[name];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
${styles.map((file) => `<link rel="stylesheet" href="/module/${file}">`).join('\n')}</head>
<body><${box} id="box" rows="8" cols="60"></${box}>
${scripts.map((file) => `<script src="/module/${file}"></script>`).join('\n')}
<script type="module" src="/script/${name}.js"></script></body></html>`;
}

async function bundle(name: EditorName): Promise<string> {
  const page = name === 'slate' || name === 'draft-js' ? `${name}.tsx` : `${name}.ts`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(process.cwd(), 'test/editors/pages', page), formats: ['es'] },
    },
  });
  const output = [result].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${page} was not built`);
  return chunk.code;
}
