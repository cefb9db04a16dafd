// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { expect, it } from 'vitest';
import { detectEngine } from '@/lib/composer/engines';
import { readDraft } from '@/lib/composer/read';

const element = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};
const draft = (html: string) => readDraft({ element: element(html), visibility: 'public' }).text;

it.each([
  ['<div class="ck ck-content ck-editor__editable" contenteditable="true"></div>', 'ckeditor5'],
  ['<iframe class="cke_wysiwyg_frame"></iframe>', 'ckeditor4'],
  ['<textarea></textarea>', 'textarea'],
  ['<div contenteditable="true"></div>', 'contenteditable'],
  ['<div contenteditable="false"></div>', undefined],
  ['<div></div>', undefined],
])('knows the editor behind %s', (html, name) => {
  expect(detectEngine(element(html))?.name).toBe(name);
});

it('reads a draft without what it quotes', () => {
  expect(
    draft(
      '<div><p>Hola</p><div>On Tue Nov 17 2026, ana wrote:<blockquote><pre>a\n\nb</pre></blockquote></div></div>',
    ),
  ).toBe('Hola');
  expect(draft('<div><p>Siehe hier:</p><blockquote>a</blockquote><p>Gruß</p></div>')).toBe(
    'Siehe hier:\nGruß',
  );
  expect(draft('<textarea>Hola\n\n2026年11月17日 田中：\n&gt; a\n&gt;\n&gt; b</textarea>')).toBe('Hola');
});

it('reads at most 20,000 characters, and none of an empty editor', () => {
  expect(draft(`<div><p>${'x'.repeat(29_000)}</p></div>`)).toHaveLength(20_000);
  expect(draft('<div><p><br></p></div>')).toBe('');
});

it.each([
  ['<div><p>Hola</p><p>-- </p><p>Robin</p><p>Soporte</p></div>', 'Hola', true],
  ['<div><p>Hola</p><div class="gmail_signature">Robin</div></div>', 'Hola', true],
  ['<div><p>Hola</p><div data-signature="1"><p>Robin</p></div><p>Posdata</p></div>', 'Hola\nPosdata', true],
  ['<textarea>Hola\n\n-- \nRobin\n&gt; quoted</textarea>', 'Hola', true],
  ['<textarea>Hola\n--- Pieza 7 ---\n-- y más</textarea>', 'Hola\n--- Pieza 7 ---\n-- y más', false],
])('reads %s without its signature', (html, text, signed) => {
  expect(readDraft({ element: element(html), visibility: 'public' })).toEqual({ text, signed });
});

it('takes the hint of an empty editor for no text', () => {
  const html =
    '<div data-slate-editor="true"><p><span data-slate-placeholder="true">Write …</span><span>\ufeff</span></p></div>';
  expect(draft(html)).toBe('');
});
