import type { RecordRef } from '@/lib/record/customer-record';

/** A ref of the account 62525 on HubSpot's own host. */
export const ref = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  helpdesk: 'hubspot',
  origin: 'https://app.hubspot.com',
  kind,
  id: `62525/${id}`,
});

/** The contact's section in the sidebar, as public extensions find its parts. */
export const TILE = `
  <section data-sidebar-card-association-object-type-id="0-1">
    <a data-test-id="contact-chicklet-title-link" href="/contacts/62525/record/0-1/901">
      <span class="UITruncate__HiddenMeasure-x">Jana Berger Jana Berger</span><span>Jana  Berger</span></a>
    <a data-test-id="contact-chicklet-email" href="mailto:jana@berger.example">jana@berger.example</a>
    <span data-selenium-test="contact-chicklet-phone"><a href="tel:1"><span>+49 30 23125 001</span></a></span>
  </section>
  <a data-selenium-test="company-chicklet-title-link">Berger KG</a>`;

/** The header of the help desk for a ticket; the link to the contact says where it leads back to. */
export const header = (ticket: string) => `
  <div data-test-id="ticket-header-name-link"><a href="/contacts/62525/record/0-5/${ticket}">Rechnung</a></div>
  <div data-test-id="ticket-header-contact-detail-link">
    <a href="/contacts/62525/record/0-1/901?eschref=${encodeURIComponent(`/help-desk/62525/view/1/ticket/${ticket}/thread/3`)}">Jana Berger</a>
  </div>`;

export const bubble = (type: string, words: string, around = (inner: string) => inner) =>
  around(`<div data-test-id="primary-message-${type}">
    <span data-test-id="sender-name">${type === 'visitor' ? 'Jana Berger' : 'Robin'}</span>
    <span data-test-id="sender-header-content-timestamp">14:02</span>
    <div data-test-id="primary-message-content">${words}</div></div>`);

/** An e-mail of a thread; only the sender's mark is known. */
export const mail = (sender: string, to: string, at: string, body: string) => `
  <div class="item"><div class="head">
      <span data-test-id="email-sender"><strong>${sender.split(' <')[0]}</strong> &lt;${/<(.*)>/.exec(sender)?.[1] ?? ''}&gt;</span>
      <span>${to.replace('<', '&lt;').replace('>', '&gt;')}</span>
      <time datetime="${at}">earlier</time><button>MORE</button></div>
    <div class="body">${body}</div><div><button>REPLY</button></div></div>`;

export const COMPOSER =
  '<div role="tablist"><a role="tab" aria-selected="true" data-test-id="tab-email">E-Mail</a></div><div data-test-id="rte-content" class="ProseMirror" contenteditable="true"></div>';

export const list = (...messages: string[]) =>
  `<div data-test-id="inbox-thread-loaded"><div data-test-id="virtualParentRef">${messages.join('')}</div></div>`;

export function show(...parts: string[]): void {
  document.body.innerHTML = parts.join('');
}
