// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { detectEngine } from '@/lib/composer/engines';
import { composer, controls } from '@/lib/helpdesks/hubspot/composer';
import { ref, show } from './page';

const editor = (more = '') =>
  `<div data-test-id="rte-content" class="ProseMirror" contenteditable="true" ${more}></div>`;
const tab = (id: string, selected: boolean) =>
  `<a role="tab" aria-selected="${selected}" data-test-id="${id}">x</a>`;
const place = () => composer(document, ref('0-5/377'));

beforeEach(() => {
  location.href = 'https://app.hubspot.com/help-desk/62525/view/1';
  // happy-dom lays nothing out: everything that is not hidden counts as 10 × 10.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? new DOMRect() : new DOMRect(0, 0, 10, 10)) as never;
  });
});

describe('the reply editor', () => {
  it('is the visible one, and ProseMirror', () => {
    show(`<div hidden>${editor('id="a"')}</div>${editor('id="b"')}`);
    expect(place()?.element.id).toBe('b');
    expect(detectEngine(place()?.element as Element)?.name).toBe('prosemirror');
  });

  it('is the one with the caret where several are open, else the last', () => {
    show(editor('id="a" tabindex="0"'), editor('id="b" tabindex="0"'));
    expect(place()?.element.id).toBe('b');
    document.getElementById('a')?.focus();
    expect(place()?.element.id).toBe('a');
  });

  it('is found by its engine where it was renamed, and is none where it cannot be written in', () => {
    show('<div class="ProseMirror" contenteditable="true"></div>');
    expect(place()).toBeDefined();
    show('<div class="ProseMirror" contenteditable="false"></div>');
    expect(place()).toBeUndefined();
  });

  it.each([
    ['the tab of the channel', tab('composer-email', true) + tab('composer-comment', false), '', 'public'],
    ['the tab of comments', tab('composer-email', false) + tab('composer-comment', true), '', 'internal'],
    ['the tab of comments, whatever the address says', tab('x-comment', true), '#email', 'internal'],
    ['a tab that says nothing', tab('x', true), '', 'unknown'],
    ['a tab that says nothing, whatever the address says', tab('x', true), '#email', 'unknown'],
    ['a tab in German', '<a role="tab" aria-selected="true">Kommentar</a>', '#email', 'internal'],
    ['the address alone', '', '#live-chat', 'public'],
    ['an address that says comment', '', '#comment', 'internal'],
    ['nothing', '', '', 'unknown'],
    [
      'a Save button of an activity',
      '<button data-test-id="activity-creator-window-footer-save-button">',
      '#email',
      'internal',
    ],
  ])('by %s', (_, around, hash, visibility) => {
    location.hash = hash;
    show(`<main><section>${around}<div>${editor()}</div></section></main>`);
    expect(place()?.visibility).toBe(visibility);
  });

  it('is not judged by tabs of other parts of the page', () => {
    show(
      `<nav>${tab('team-comments', true)}</nav><section>${tab('composer-chat', true)}${editor()}</section>`,
    );
    expect(place()?.visibility).toBe('public');
  });
});

it('leaves send, close and the editors on screen free', () => {
  show(
    editor('id="editor"'),
    '<button data-test-id="send-button"></button>',
    '<button data-test-id="close-thread-button"></button>',
    '<button data-test-id="other"></button>',
  );
  expect(controls(document)).toHaveLength(3);
});
