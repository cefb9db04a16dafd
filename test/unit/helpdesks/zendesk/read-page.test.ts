// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage, thread } from '@/lib/helpdesks/zendesk/read-page';
import type { RecordRef } from '@/lib/record/customer-record';

const fixture = (name: string) => readFileSync(`test/fixtures/zendesk/${name}.html`, 'utf8');
const ticket = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://acme.zendesk.com',
  kind: 'ticket',
  id,
});
const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const front = '[data-ticket-id="4711"]';
const read = (id = '4711') => readPage(document, ticket(id));
const candidate = (field: string, id = '4711') =>
  read(id)?.fields.find((one) => one.field === field)?.candidate;

describe('the Agent Workspace of 2026', () => {
  beforeEach(() => {
    document.body.innerHTML = fixture('2026-05-agent-workspace');
  });

  it('reads the ticket in front: public messages, originals, line breaks, instants', () => {
    expect(read()?.record).toEqual({
      ref: ticket('4711'),
      customer: { id: '91', name: 'Jürgen Vogt' },
      subject: 'Rechnung 5521',
      channel: 'email',
      messages: [
        {
          author: 'customer',
          at: '2026-05-04T05:58:00.000Z',
          channel: 'email',
          text: 'Ich leite das an Herrn Vogt weiter.',
        },
        {
          author: 'customer',
          at: '2026-05-04T08:00:00.000Z',
          channel: 'email',
          text: 'Guten Tag,\n\ndie Rechnung 5521 ist doppelt.\nKönnen Sie das prüfen?\n\nPosition 1\nPosition 2\n> On Monday you wrote:',
        },
        { author: 'agent', at: '2026-05-04T08:20:00.000Z', text: 'Hello Mr Vogt, we will check.' },
        { author: 'customer', channel: 'email', text: 'Vielen Dank.' },
      ],
      translated: true,
    });
  });

  it('holds nothing of notes, side conversations, translations, remarks, other panes or controls', () => {
    expect(JSON.stringify(read())).not.toMatch(
      /SECRET|HIDDEN|TRANSLATED|Translated|OTHER|Other|BUTTON|SIGNATURE|OUR OWN/,
    );
  });

  it('reads the tags of this ticket', () => {
    const tag = '<span data-test-id="ticket-system-field-tags-item-selected">';
    find(front).insertAdjacentHTML('beforeend', `${tag}vip</span>${tag} b2b </span>${tag}vip</span>`);
    document.body.insertAdjacentHTML('beforeend', `${tag}of-another-pane</span>`);
    expect(read()?.record.tags).toEqual(['vip', 'b2b']);
  });

  it('finds every field with the newest candidate', () => {
    const fields = read()?.fields ?? [];
    expect(fields.filter(({ expected }) => expected).map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'pane',
        'subject',
        'requester',
        'log',
        'bubble',
        'author',
        'text',
        'sender',
        'time',
      ]),
    );
    expect(fields.filter(({ candidate: index }) => index !== 0)).toEqual([]);
  });

  it('never reads a pane that is not in front', () => {
    expect(read('4712')).toBeUndefined();
    find('[data-ticket-id="4712"]').removeAttribute('style');
    expect(read('4712')).toBeUndefined();
    find('[data-ticket-id="4712"] [data-is-active]').setAttribute('data-is-active', 'true');
    expect(read('4712')?.record.messages[0]?.text).toBe('OTHER TICKET');
  });

  it('waits where the address names a ticket that is not mounted', () => {
    expect(read('999')).toBeUndefined();
  });

  it('waits while the conversation loads, then reads an empty ticket as empty', () => {
    const log = find(`${front} [data-test-id="omni-log-container"]`);
    log.innerHTML = '<div data-garden-id="loaders.skeleton"></div>';
    expect(read()).toBeUndefined();
    log.innerHTML = '';
    expect(read()?.record).toMatchObject({ customer: { name: 'Jürgen Vogt' }, messages: [] });
    expect(read()?.fields.filter(({ candidate: index, expected }) => expected && index < 0)).toEqual([]);
  });

  it('waits for a pane without log and composer, and reports a pane that has only a composer', () => {
    find(`${front} [data-test-id="omni-log-container"]`).remove();
    expect(read()?.record.messages).toEqual([]);
    expect(candidate('log')).toBe(-1);
    find(`${front} [data-test-id="omnicomposer-rich-text-ckeditor"]`).remove();
    expect(read()).toBeUndefined();
  });

  it('reports what the page no longer has and goes on with the rest', () => {
    for (const element of document.querySelectorAll('[data-test-id="omni-header-subject"], time'))
      element.remove();
    expect(candidate('subject')).toBe(-1);
    expect(candidate('time')).toBe(-1);
    expect(read()?.record.subject).toBeUndefined();
    expect(read()?.record.messages.map(({ at }) => at)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('falls back to older candidates and says so', () => {
    for (const element of document.querySelectorAll('[data-test-id="omni-log-message-content"]')) {
      element.removeAttribute('data-test-id');
    }
    find(`${front} [data-test-id="ticket-system-field-requester-select"]`).remove();
    expect([candidate('text'), candidate('requester')]).toEqual([1, 2]);
    expect(read()?.record.messages).toHaveLength(4);
  });

  it('drops every message whose visibility the page does not say', () => {
    for (const bubble of document.querySelectorAll(`${front} [type]`)) bubble.removeAttribute('type');
    find(`${front} [data-test-id="omni-log-internal-note-tag"]`).remove();
    const messages = read()?.record.messages ?? [];
    // Only what bears the requester's own name is sure to be public.
    expect(messages.map(({ author }) => author)).toEqual(['customer', 'customer']);
    expect(JSON.stringify(messages)).not.toContain('SECRET');
    find(`${front} [data-test-id="tabs-nav-item-users"]`).textContent = '';
    find(`${front} [data-garden-id="typography.ellipsis"]`).textContent = '';
    expect(read()?.record.messages).toEqual([]);
    expect(candidate('author')).toBe(-1);
  });

  it('reads a bot as a bot, and drops types that it does not know', () => {
    const types = [...document.querySelectorAll(`${front} [type="end-user"]`)];
    types[0]?.setAttribute('type', 'answer-bot');
    types[1]?.setAttribute('type', 'whisper');
    expect(read()?.record.messages.map(({ author }) => author)).toEqual(['bot', 'agent', 'customer']);
  });

  it('keeps the newest 40 of a long thread, oldest first, in either order of display', () => {
    const log = find(`${front} [data-test-id="omni-log-container"]`);
    const article = (index: number) =>
      `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">${index}</div></div><time data-test-id="timestamp-relative" datetime="${new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()}"></time></article>`;
    const all = Array.from({ length: 2000 }, (_, index) => article(index));
    const expected = Array.from({ length: 40 }, (_, index) => String(1960 + index));
    log.innerHTML = all.join('');
    expect(read()?.record.messages.map(({ text }) => text)).toEqual(expected);
    log.innerHTML = all.reverse().join('');
    expect(read()?.record.messages.map(({ text }) => text)).toEqual(expected);
  });

  it('keeps the line breaks of bare text', () => {
    const body = find(`${front} .zd-comment`);
    body.textContent = 'Hey,\n\n  kannst du\nschauen?';
    expect(read()?.record.messages[0]?.text).toBe('Hey,\n\n  kannst du\nschauen?');
    body.innerHTML = '<p>Hey,\n\n  kannst du\nschauen?</p>';
    expect(read()?.record.messages[0]?.text).toBe('Hey, kannst du schauen?');
  });

  it('points at the element that new messages are added to', () => {
    expect(thread(document, ticket('4711'))).toBe(find(`${front} [data-test-id="omni-log-container"]`));
    expect(thread(document, ticket('4712'))).toBeUndefined();
    const log = find(`${front} [data-test-id="omni-log-container"]`);
    const list = document.createElement('section');
    for (const article of [...log.children]) {
      const wrapper = document.createElement('div');
      wrapper.append(article);
      list.append(wrapper);
    }
    log.append(list);
    expect(thread(document, ticket('4711'))).toBe(list);
    list.remove();
    expect(thread(document, ticket('4711'))).toBe(log);
  });

  it('knows of a user page only the id', () => {
    const ref: RecordRef = { ...ticket('91'), kind: 'customer' };
    expect(readPage(document, ref)).toEqual({
      record: { ref, customer: { id: '91' }, messages: [] },
      fields: [],
    });
  });
});

describe('the Agent Workspace of 2021', () => {
  beforeEach(() => {
    document.body.innerHTML = fixture('2021-agent-workspace');
  });

  it('reads the front pane where the selected tab names the ticket', () => {
    expect(read('815')?.record).toEqual({
      ref: ticket('815'),
      customer: { id: '33', name: 'Odile Marchand' },
      subject: 'Facture',
      messages: [
        { author: 'customer', at: '2021-03-01T09:00:00.000Z', text: 'Bonjour,\n\noù en est ma facture ?' },
      ],
    });
    expect([candidate('pane', '815'), candidate('subject', '815'), candidate('author', '815')]).toEqual([
      4, 1, 1,
    ]);
  });

  it('reads nothing where the tab names another ticket', () => {
    expect(read('816')).toBeUndefined();
  });
});
