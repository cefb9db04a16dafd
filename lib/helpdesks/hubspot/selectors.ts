/**
 * Where HubSpot's pages show what, as data: candidates per field, newest first. The vendor promises none of these.
 * "public extensions" means that independent published extensions rely on it in the years given; "observed" that one
 * of them says it was read off the live page. Selectors hold no text: the interface comes in the agent's language.
 */

const test = (id: string) => `[data-test-id="${id}"]`;
/** HubSpot moves its marks from one attribute to the other; extensions of 2023–26 use both for the same parts. */
const both = (id: string) => [test(id), `[data-selenium-test="${id}"]`];

/** What a record is called: a ticket's subject, a contact's name. */
export const TITLE = [
  // public extensions, 2025–26: the ticket's header in the help desk
  test('ticket-header-name-link'),
  // public extensions, 2025–26: the ticket record
  test('highlight-property-display-subject'),
  // public extensions, 2021–26: any record
  '[data-selenium-test="highlightTitle"]',
];

/** Links in a ticket's header that name the ticket, by their path or by where they lead back to (`eschref`). */
export const HEADER_LINKS = [
  // public extensions, 2026
  `${test('ticket-header-name-link')} a[href]`,
  `${test('ticket-header-contact-detail-link')} a[href]`,
  `a${test('ticket-panel-enlarge-button')}[href]`,
].join();

/** The section of the sidebar that holds the associated contacts (public extensions, 2026). */
export const CONTACTS = '[data-sidebar-card-association-object-type-id="0-1"]';

/** The associated contact's name; the first two are or hold the link to the contact's record. */
export const PERSON = [
  // public extensions, 2023–26: under either attribute
  ...both('contact-chicklet-title-link'),
  // public extensions, 2025–26: the ticket's header in the help desk
  test('ticket-header-contact-detail-link'),
  // public extensions, 2023–26: the inbox's list
  `${test('thread-list-member-row')}[data-selected="true"] ${test('member-header')}`,
];
/** So many of these are the name in the contact's tile. */
export const TILES = 2;
/** Public extensions, 2023–26; some find the mark on the link, others around it. */
export const EMAIL = both('contact-chicklet-email');
/** Public extensions, 2023–26. */
export const PHONE = both('contact-chicklet-phone');
/** Public extensions, 2023–26. */
export const COMPANY = both('company-chicklet-title-link');

/** A contact's own property in the record's left column (public extensions, 2023–26: e-mail, first name, phone). */
export const property = (name: string) => [
  `[data-selenium-test="property-input-${name}"]`,
  test(`property-input-${name}`),
];

/** What holds the messages of a thread. */
export const REGION = [
  // observed in September 2026 in the inbox: a virtual list, which holds the messages near the visible part only
  test('virtualParentRef'),
  // public extensions, 2026: the thread in inbox and help desk, once loaded
  test('inbox-thread-loaded'),
];
/** One chat message; its mark says who wrote it (observed in September 2026, a WhatsApp thread in the inbox). */
export const BUBBLE = [
  '[data-test-id="primary-message-visitor"]',
  '[data-test-id="primary-message-agent"]',
  '[data-test-id="primary-message-AUTOMATED"]',
].join();
/** The words of a chat message (observed in September 2026; the visitor's side of the chat uses the same mark). */
export const BODY = test('primary-message-content');
/** Who sent a message. */
export const SENDER = [
  // public extensions, 2025–26: an e-mail in the ticket record
  test('email-sender'),
  // public extensions, 2025–26: help desk and inbox
  test('sender-name'),
].join();
export const TIME = [
  // inferred: no extension reads an instant
  'time[datetime]',
  // observed in September 2026: a time of day as text, in the agent's language
  test('sender-header-content-timestamp'),
];

/** Copies of a text that HubSpot lays out unseen to measure it (public extensions, 2026). */
export const COPY = '[class*="HiddenMeasure"]';
/** What are no words. */
export const NOT_WORDS = `${COPY},svg,button,style,script,savoir-panel`;

const EDITABLE = '[contenteditable="true"]';
export const COMPOSER = [
  // observed in 2026 in inbox, help desk and records: a ProseMirror editor
  `${test('rte-content')}${EDITABLE}`,
  `.ProseMirror${EDITABLE}`,
];
/** The Save button of a window in which notes, calls and the like are logged (public extensions, 2025–26). */
export const ACTIVITY_SAVE = test('activity-creator-window-footer-save-button');
/** The selected tab of the composer: inferred from the accessible pattern, no extension reads it. */
export const SELECTED_TAB = '[role="tab"][aria-selected="true"]';

/** What the panel must never cover. */
export const CONTROLS = [
  // public extensions, 2025–26: `chat-send-button`; the others of this form are inferred
  'button[data-test-id$="send-button"]',
  // public extensions, 2024–26: the bar above a thread, closing and enlarging a ticket's panel
  test('close-thread-button'),
  '[data-test-id^="ticket-panel-"]',
  ACTIVITY_SAVE,
];
