// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Composing } from '@/lib/composer/composing';
import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { writing } from '@/lib/record/writing';

const place = (visibility: ComposerPlace['visibility'] = 'public'): ComposerPlace => ({
  element: document.createElement('div'),
  visibility,
});
function setup(find: () => ComposerPlace | undefined) {
  const tools: Composing = {
    readDraft: () => ({ text: '', signed: false }),
    insert: vi.fn(async () => ({ inserted: true, engine: 'test' })),
    replace: vi.fn(async () => ({ inserted: true, engine: 'test' })),
    drawMarks: vi.fn(() => 0),
  };
  const composing = vi.fn(async () => tools);
  const abort = new AbortController();
  return { tools, composing, abort, own: writing({ find, composing, signal: abort.signal }) };
}
const replace = {
  type: 'replace',
  request: 1,
  sequence: 1,
  draft: 'a',
  span: { start: 0, end: 1 },
  text: 'b',
} as const;
const mark = { type: 'mark', sequence: 1, draft: 'ab', marks: [{ start: 0, end: 1 }] } as const;

it('replaces nothing in an internal note, nor where no editor is open', async () => {
  const note = setup(() => place('internal'));
  expect(await note.own.write(replace)).toEqual({ result: 'internal' });
  const none = setup(() => undefined);
  expect(await none.own.write(replace)).toEqual({ result: 'no-composer' });
  expect(note.composing).not.toHaveBeenCalled();
});

it('says that nothing went in where the composer does not come', async () => {
  const { own, composing } = setup(() => place());
  composing.mockRejectedValueOnce(new Error('gone'));
  expect(await own.write(replace)).toEqual({ result: 'failed', engine: '' });
  expect(await own.write(replace)).toEqual({ result: 'inserted', engine: 'test' });
});

it('takes underlines away with the record, with the editor, and with the last remark', async () => {
  let shown = place();
  const first = shown;
  const { own, tools, abort } = setup(() => shown);
  await own.mark(mark);
  expect(tools.drawMarks).toHaveBeenLastCalledWith(first, 'ab', mark.marks);
  shown = place();
  await own.mark(mark);
  expect(vi.mocked(tools.drawMarks).mock.calls.slice(1)).toEqual([
    [first, '', []],
    [shown, 'ab', mark.marks],
  ]);
  await own.mark({ ...mark, marks: [] });
  expect(tools.drawMarks).toHaveBeenLastCalledWith(shown, '', []);
  await own.mark(mark);
  abort.abort();
  expect(tools.drawMarks).toHaveBeenLastCalledWith(shown, '', []);
});

it('draws only what was asked last', async () => {
  const { own, tools, composing } = setup(() => place());
  let come: (tools: Composing) => void = () => {};
  composing.mockReturnValueOnce(new Promise((resolve) => (come = resolve)));
  const early = own.mark(mark);
  await own.mark({ ...mark, marks: [] });
  come(tools);
  await early;
  expect(tools.drawMarks).not.toHaveBeenCalled();
});
