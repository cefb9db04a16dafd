// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { requestTrackerAdapter } from '@/lib/helpdesks/request-tracker';
import { MAX_MESSAGES } from '@/lib/helpdesks/request-tracker/read-page';
import type { RecordRef } from '@/lib/record/customer-record';

const ref: RecordRef = { helpdesk: 'request-tracker', origin: 'https://rt.example', kind: 'ticket', id: '7' };
const read = (named = ref) => requestTrackerAdapter.readPage(document, named);
const show = (name: string) => {
  document.body.innerHTML = readFileSync(`test/fixtures/request-tracker/${name}.html`, 'utf8');
  document.body.id = `comp-Ticket-${name === 'display' ? 'Display' : 'Update'}`;
};
const setKinds = (from: string, to: string) => {
  document.body.innerHTML = document.body.innerHTML.replaceAll(`- ${from}`, `- ${to}`);
};

describe("a ticket's page", () => {
  beforeEach(() => show('display'));

  it('says who the customer is and what the ticket is about', () => {
    const { messages, ...record } = read()?.record ?? {};
    expect(record).toEqual({
      ref,
      customer: { id: '35', name: 'Lucía Prado', email: 'lucia.prado@example.com' },
      subject: 'Factura: no llega',
      status: 'open',
      priority: 'normal',
    });
    expect(read()?.fields.filter(({ candidate }) => candidate < 0)).toEqual([]);
  });

  it('gives public messages only, oldest first, without files and controls', () => {
    expect(read()?.record.messages).toEqual([
      { author: 'customer', text: 'Buenas tardes:\n\nNo recibo la factura.' },
      { author: 'agent', text: 'Hola Lucía:\n\nLo reviso.' },
      { author: 'customer', text: 'Yo también la espero.' },
      {
        author: 'customer',
        text: 'Gracias.\n\nEl 16.11.2026 a las 10:12, Robin escribió:\n> Hola Lucía:\n>\n> Lo reviso.',
      },
    ]);
    expect(JSON.stringify(read())).not.toContain('internalword');
  });

  it('gives no message of a kind it does not know, whoever wrote it', () => {
    setKinds('Correspondence added', 'Korrespondans lagt til');
    expect(read()?.record.messages.map(({ text }) => text)).toEqual([
      'Buenas tardes:\n\nNo recibo la factura.',
    ]);
  });

  it.each([
    ['Antwort hinzugefügt', 'Kommentar hinzugefügt'],
    ['Courrier ajouté', 'Commentaires ajoutés'],
    ['Correspondencia agregada', 'Comentarios añadidos'],
  ])('knows public messages in the language of the interface: %s', (correspondence, comment) => {
    setKinds('Correspondence added', correspondence);
    setKinds('Comments added', comment);
    expect(read()?.record.messages).toHaveLength(4);
    expect(JSON.stringify(read())).not.toContain('internalword');
  });

  it('is not misled by the name that a customer chose', () => {
    for (const user of document.querySelectorAll('[data-transaction-id="106"] .user a')) {
      user.textContent = 'x - Correspondence added';
    }
    expect(JSON.stringify(read())).not.toContain('internalword');
  });

  it('orders by transaction where the agent sees the newest first, and keeps the newest of a long thread', () => {
    const thread = document.querySelector('.history-container');
    const newest = thread?.querySelector('[data-transaction-id="108"]');
    for (let number = 1; number <= 2 * MAX_MESSAGES; number += 1) {
      const copy = newest?.cloneNode(true) as Element;
      copy.setAttribute('data-transaction-id', String(200 + number));
      const stanza = copy.querySelector('.message-stanza');
      if (stanza) stanza.textContent = `message ${number}`;
      thread?.prepend(copy);
    }
    const texts = read()?.record.messages.map(({ text }) => text);
    expect(texts).toHaveLength(MAX_MESSAGES);
    expect(texts?.at(-1)).toBe(`message ${2 * MAX_MESSAGES}`);
    expect(texts?.[0]).toBe(`message ${MAX_MESSAGES + 1}`);
  });

  it('has a thread to watch before the history has arrived', () => {
    const history = document.querySelector('#delayed_ticket_history');
    expect(requestTrackerAdapter.thread(document, ref)).toBe(history);
    history?.replaceChildren();
    expect(requestTrackerAdapter.thread(document, ref)).toBe(history);
    expect(read()?.record.messages).toEqual([]);
  });

  it('reports what a page of this kind should have and has not', () => {
    document.querySelector('.form-row.requestors')?.remove();
    const reading = read();
    expect(reading?.fields).toContainEqual({ field: 'requestor', candidate: -1, expected: true });
    expect(reading?.record).toMatchObject({ customer: {}, messages: [], subject: 'Factura: no llega' });
  });

  it('is not taken for another ticket', () => {
    expect(read({ ...ref, id: '70' })).toBeUndefined();
    const title = document.querySelector('h1');
    if (title) title.textContent = '#70: as in #7: no answer';
    expect(read()).toBeUndefined();
    if (title) title.textContent = 'RT Error';
    expect(read()).toBeUndefined();
  });
});

it('reads the subject of a reply form, which shows neither customer nor thread', () => {
  show('update');
  const reading = read();
  expect(reading?.record).toEqual({ ref, customer: {}, messages: [], subject: 'Factura: no llega' });
  expect(reading?.fields.filter(({ candidate, expected }) => candidate < 0 && expected)).toEqual([]);
});

it("knows the person of a customer's page", () => {
  show('display');
  const person: RecordRef = { ...ref, kind: 'customer', id: '40' };
  expect(read(person)?.record).toEqual({
    ref: person,
    customer: { id: '40', name: 'Jorge Prado', email: 'jorge@example.com' },
    messages: [],
  });
  expect(requestTrackerAdapter.thread(document, person)).toBeUndefined();
});
