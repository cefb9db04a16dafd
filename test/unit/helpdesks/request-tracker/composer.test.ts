// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { requestTrackerAdapter } from '@/lib/helpdesks/request-tracker';
import type { RecordRef } from '@/lib/record/customer-record';

const ref: RecordRef = { helpdesk: 'request-tracker', origin: 'https://rt.example', kind: 'ticket', id: '7' };
const composer = () => requestTrackerAdapter.composer(document, ref);
const find = <T extends Element = HTMLElement>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

beforeEach(() => {
  document.body.innerHTML = readFileSync('test/fixtures/request-tracker/update.html', 'utf8');
  // happy-dom lays nothing out: everything that is not hidden counts as 10 × 10.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? new DOMRect() : new DOMRect(0, 0, 10, 10)) as never;
  });
});

it('is the frame of the rich editor, or the field where there is none', () => {
  expect(composer()).toEqual({ element: find('iframe'), visibility: 'public' });
  find('iframe').remove();
  expect(composer(), 'a hidden field is no editor').toBeUndefined();
  find('#UpdateContent').hidden = false;
  expect(composer()?.element).toBe(find('#UpdateContent'));
});

it('is internal where the form would send a comment', () => {
  find<HTMLSelectElement>('#UpdateType').value = 'private';
  expect(composer()?.visibility).toBe('internal');
});

it('goes by the action where there is nothing to choose', () => {
  find('#UpdateType').remove();
  expect(composer()?.visibility).toBe('public');
  find<HTMLInputElement>('[name="Action"]').value = 'Comment';
  expect(composer()?.visibility).toBe('internal');
  find('[name="Action"]').remove();
  expect(composer()?.visibility).toBe('unknown');
});

it('names the visible controls that the panel must leave free', () => {
  expect(requestTrackerAdapter.controls(document)).toEqual(
    expect.arrayContaining([find('[type="submit"]'), find('#UpdateType'), find('.messagebox-container')]),
  );
  (find('#SubmitTicket') as HTMLElement).style.display = 'none';
  expect(requestTrackerAdapter.controls(document)).not.toContain(find('[type="submit"]'));
});

it('is not there on a page without a reply form', () => {
  document.body.innerHTML = readFileSync('test/fixtures/request-tracker/display.html', 'utf8');
  expect(composer()).toBeUndefined();
});
