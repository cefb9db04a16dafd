// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zendeskAdapter } from '@/lib/helpdesks/zendesk';
import type { RecordRef } from '@/lib/record/customer-record';

const ref: RecordRef = {
  helpdesk: 'zendesk',
  origin: 'https://acme.zendesk.com',
  kind: 'ticket',
  id: '4711',
};
const composer = () => zendeskAdapter.composer(document, ref);
const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(`[data-ticket-id="4711"] ${selector}`);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const switcher = () => find('[data-test-id="omnichannel-channel-switcher-button"]');
const editor = () => find('[data-test-id^="omnicomposer-"]');

beforeEach(() => {
  document.body.innerHTML = readFileSync('test/fixtures/zendesk/2026-05-agent-workspace.html', 'utf8');
  // happy-dom lays nothing out: everything that is not hidden counts as 10 × 10.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? new DOMRect() : new DOMRect(0, 0, 10, 10)) as never;
  });
});

describe('the reply editor', () => {
  it('is the visible one of the pane in front', () => {
    expect(composer()).toEqual({ element: editor(), visibility: 'public' });
    expect(zendeskAdapter.composer(document, { ...ref, id: '4712' })).toBeUndefined();
  });

  it('is the other one where two are mounted and the first is hidden', () => {
    const second = editor().cloneNode() as HTMLElement;
    editor().after(second);
    editor().hidden = true;
    switcher().dataset.channel = 'internal';
    expect(composer()).toEqual({ element: second, visibility: 'internal' });
  });

  it.each([
    ['web', 'public'],
    ['native_messaging', 'public'],
    ['internal', 'internal'],
    ['internal_note', 'internal'],
  ])('on channel %s is %s', (channel, visibility) => {
    switcher().dataset.channel = channel;
    expect(composer()?.visibility).toBe(visibility);
  });

  it.each([
    ['Public reply composer', 'public'],
    ['Internal note composer', 'internal'],
    ['Éditeur de réponse', 'unknown'],
  ])('without a switcher, labelled %s, is %s', (label, visibility) => {
    switcher().remove();
    editor().setAttribute('aria-label', label);
    expect(composer()?.visibility).toBe(visibility);
  });

  it('is found by its wrapper where it was renamed, and in the plain-text variant', () => {
    editor().dataset.testId = 'omnicomposer-plain-text-ckeditor';
    expect(composer()?.element).toBe(editor());
    const renamed = editor();
    renamed.dataset.testId = 'renamed';
    expect(composer()?.element).toBe(renamed);
  });

  it('is none where it is closed or cannot be written in', () => {
    editor().setAttribute('contenteditable', 'false');
    expect(composer()).toBeUndefined();
  });
});

describe('controls that stay free', () => {
  it('are submit, its menu, macros, what comes after, channel, tabs and the editor in front', () => {
    const ids = zendeskAdapter.controls(document).map((element) => element.getAttribute('data-test-id'));
    expect(ids.sort()).toEqual([
      'header-tab',
      'header-tab',
      'omnichannel-channel-switcher-button',
      'omnicomposer-rich-text-ckeditor',
      'submit_button-button',
      'submit_button-menu-button',
      'ticket-footer-macro-menu-autocomplete-input',
      'ticket-footer-post-save-actions-menu-button',
    ]);
  });
});
