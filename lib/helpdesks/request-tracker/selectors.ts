/**
 * Where Request Tracker shows what, as data: candidates per field, newest first. All seen in Request Tracker
 * 5.0.3 as Debian 12 ships it.
 */

/** The page's title: "#1: subject", with words of the interface's language around the number on other pages. */
export const TITLE = ['#header h1'];

const person = (row: string) => `.form-row.${row} .current-value .user[data-user-id]`;
/** The people of the ticket: `data-user-id` is the number of a user. */
export const REQUESTOR = [person('requestors')];
export const CC = person('cc');
export const STAFF = `${person('owner')},${person('admincc')}`;

export const STATUS = ['.status.form-row .current-value'];
/** Its class ends in the priority's name, which is not translated. */
export const PRIORITY = ['.priority.form-row .Priority'];

/** What holds the history now, or will: by default it arrives a moment after the page. */
export const THREAD = [
  '#delayed_ticket_history',
  '.history-container',
  '.history.ticket',
  '#deferred_ticket_history',
];
/** Comments and correspondence share this class: see `PUBLIC_KINDS`. */
export const MESSAGE = '.transaction.Ticket-transaction.message[data-transaction-id]';
export const KIND = '.metadata .description';
export const AUTHOR = '.user[data-user-id]';
/** The text of a transaction; an attached file that is shown too has its name in front of it. */
export const BODY = '.messagebody > .message-stanza';
export const FILE_NAME = '.downloadfilename';
export const NOT_WORDS = '.message-stanza-folder,style,script,svg';
export const PREFORMATTED = '.plain-text-white-space';

/**
 * What Request Tracker calls a public message in its own translations (the messages "Ticket created" and
 * "Correspondence added"). A page tells correspondence from internal comments by these words alone, so a
 * message under any other word is left to the API, which names the kind itself. No translation of "Comments
 * added" equals one of these in any of the 38 languages of version 5.0.3. English, German, French, Spanish.
 */
export const PUBLIC_KINDS: ReadonlySet<string> = new Set([
  'Ticket created',
  'Correspondence added',
  'Ticket erstellt',
  'Antwort hinzugefügt',
  'Ticket créé(e)',
  'Courrier ajouté',
  'Ticket creado',
  'Correspondencia agregada',
]);

/** The box of the reply editor, the field behind it, and the rich editor's frame in it. */
export const COMPOSER_BOX = '.messagebox-container';
export const COMPOSER_FIELD = '#UpdateContent';
export const COMPOSER_FRAME = 'iframe.cke_wysiwyg_frame';
/** `private` is a comment, `response` a reply. */
export const UPDATE_TYPE = 'select[name="UpdateType"]';
/** The page's own wish, where there is nothing to choose: `Comment` or `Respond`. */
export const ACTION = 'form[name="TicketUpdate"] input[name="Action"]';

/**
 * What the panel must never cover: sending, the kind of update, articles, the composer, actions, next ticket.
 * Widgets of the display page (reminders, links) scroll below the panel and are left out: they would drive it to
 * the left, over the customer's words.
 */
export const CONTROLS = [
  'form[name="TicketUpdate"] [type="submit"]',
  UPDATE_TYPE,
  'form[name="TicketUpdate"] .bootstrap-select > button',
  COMPOSER_BOX,
  '#page-menu > ul > li > a',
  '.search-results-page-menu a, #page-navigation a[href*="Display.html"]',
].join();
