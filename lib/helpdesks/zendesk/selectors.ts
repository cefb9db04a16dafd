/**
 * Where Zendesk's Agent Workspace shows what, as data: candidates per field, newest first. The vendor promises
 * none of these. "public extensions" means that several independent published extensions rely on it in 2026.
 * Selectors hold no text: the interface comes in the agent's language.
 */

const test = (id: string) => `[data-test-id="${id}"]`;

/** The element that holds everything of one ticket. Each candidate names the ticket's id. */
export const paneOf = (id: string): string[] => [
  // public extensions, 2025–26: on the wrapper of each mounted ticket
  `[data-ticket-id="${id}"]`,
  // seen in Zendesk's page in June 2026: the grid of the three columns
  test(`ticket-${id}-custom-layout`),
  // public extensions, 2021–26: the conversation column
  `[data-side-conversations-anchor-id="${id}"]`,
];

/** Older panes carry no id: then the one in front is taken, and only if the selected tab names the ticket. */
export const FRONT_PANE = [
  // public extensions, 2024–26
  '.ticket-panes-grid-layout[data-is-active="true"]',
  // public extensions, 2023
  '.ticket-panes-grid-layout.active',
];
/** The tab of the ticket in front: `aria-current` in 2026, the attribute in 2023–25. */
export const selectedTab = (id: string): string =>
  ['[aria-current="page"]', '[data-entity-is-selected="true"]', '[data-selected="true"]']
    .map((state) => `${state}[data-entity-id="${id}"]`)
    .join();

export const SUBJECT = [
  // public extensions, 2021–26; an input
  test('omni-header-subject'),
  // public extensions, until 2021
  test('ticket-pane-subject'),
];
export const LOG = [
  // public extensions, 2021–26
  test('omni-log-container'),
];
export const ARTICLE = [
  // public extensions, 2021–26
  test('omni-log-comment-item'),
];
/** Carries `type="end-user|agent|internal"` (public extensions, 2024–26). */
export const BUBBLE = [test('omni-log-item-message')];
export const BODY = [
  // public extensions, 2021–26
  test('omni-log-message-content'),
  // the class of a comment's HTML since before the Agent Workspace
  '.zd-comment',
];
export const SENDER = [
  // public extensions, 2023–26
  `${test('omni-log-item-sender')} a`,
  // public extensions, 2021–23
  test('omni-log-comment-user-link'),
  test('omni-log-item-sender'),
];
/** The sender has the agent badge (public extensions, 2021–26). */
export const AGENT_BADGE = test('omni-log-avatar-badge-AgentBadge');
/** Marks of what is not for the customer: internal notes, side conversations (public extensions, 2021–26). */
export const PRIVATE = [
  test('omni-log-internal-note-tag'),
  '[data-test-id*="side-conversation"]',
  '[aria-label*="via side conversation"]',
].join();
export const TIME = [
  // public extensions, 2021–26: ISO 8601
  'time[datetime]',
];
export const VIA = [
  // public extensions, 2021–26
  test('omni-log-item-via'),
  test('omni-log-item-originated-from'),
];
export const REQUESTER = [
  // public extensions, 2024–26
  `${test('ticket-system-field-requester-select')} [data-garden-id="typography.ellipsis"]`,
  test('ticket-system-field-requester-select'),
  // the ticket's breadcrumb; public extensions, 2023–26
  test('tabs-nav-item-users'),
];
/** One of the ticket's tags; public extensions, 2023–26. */
export const TAG = test('ticket-system-field-tags-item-selected');
/**
 * A translation that Zendesk lays over the message; the original stays in the message's body. That Zendesk
 * translates comments for agents is documented (support.zendesk.com, article 4408832500506); the structure is not.
 */
export const TRANSLATION = '[data-test-id*="translation"]';
/** In a message's body, but not the customer's words. */
export const NOT_WORDS = `svg,button,style,script,div.signature,[data-savoir],${TRANSLATION}`;
/** Zendesk's component library names its loaders so (garden.zendesk.com, package `loaders`). */
export const LOADING = '[aria-busy="true"],[data-garden-id^="loaders."]';

const EDITABLE = '[contenteditable="true"]';
export const COMPOSER = [
  // public extensions, 2022–26: …rich-text-ckeditor (e-mail, notes), …plain-text-ckeditor (messaging); CKEditor 5
  `[data-test-id^="omnicomposer-"]${EDITABLE}`,
  // public extensions, 2021–26: its wrapper
  `.zendesk-editor--rich-text-container ${EDITABLE}`,
];
/** One button whose `data-channel` is the channel that a reply would go to: `internal`, `web`, … */
export const CHANNEL_SWITCHER = test('omnichannel-channel-switcher-button');

/**
 * What the panel must never cover. All from public extensions, 2021–26, but the next-ticket button (inferred).
 */
export const CONTROLS = [
  // Submit and its menu
  'button[data-test-id^="submit_button-"]',
  // macros; what comes after submitting (stay, next ticket)
  '[data-test-id^="ticket-footer-"]',
  // send and the channel switcher
  'button[data-test-id^="omnichannel-"]',
  'button[data-test-id*="next-ticket"]',
  test('header-tab'),
];
