import type {
  Customer,
  CustomerRecord,
  KnownHelpdesk,
  Message,
  RecordRef,
  Sla,
} from '@/lib/record/customer-record';

/** The part of an adapter that every page of a helpdesk loads: which record does this URL name? Keep it tiny. */
export interface Locator {
  helpdesk: KnownHelpdesk;
  /** Match patterns of required hosts; empty for self-hosted helpdesks, whose hosts are granted one by one. */
  hosts: readonly string[];
  /** The record that `url` names, or undefined. Compares path and query only: hosts are matched by the browser. */
  locate(url: URL): Pick<RecordRef, 'kind' | 'id'> | undefined;
}

/**
 * How one field was read: which of the selector candidates matched (index, 0 is the newest), or −1 for none.
 * Holds no customer data, so it can be copied into a report.
 */
export interface FieldHealth {
  field: string;
  candidate: number;
  /** True where a page of this kind should have it: then −1 means that the helpdesk changed its page. */
  expected: boolean;
}

export interface PageReading {
  record: CustomerRecord;
  fields: FieldHealth[];
}

/** What the helpdesk answered about its rate limit, as counts per window. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** Seconds until the window starts anew, where the answer says. */
  resetSeconds?: number;
}

/**
 * `signed-out` 401, `forbidden` 403, `not-found` 404, `rate-limited` 429, `server` 5xx, `unreadable` not the
 * documented shape, `too-large` over the size limit, `offline` no answer.
 */
export type ApiProblem =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'unreadable'
  | 'too-large'
  | 'offline';

/** What the API adds to the page's reading. `messages` replaces the page's where given (public ones only). */
export interface ApiAnswer {
  ok: true;
  customer: Customer;
  messages?: Message[];
  record?: Partial<Pick<CustomerRecord, 'subject' | 'channel' | 'priority' | 'status' | 'tags'>>;
  sla?: Sla[];
  rate?: RateLimit;
}
export interface ApiFailure {
  ok: false;
  problem: ApiProblem;
  /** Seconds to wait before asking again, where the helpdesk says (429 `Retry-After`). */
  retrySeconds?: number;
  rate?: RateLimit;
}
export type ApiReading = ApiAnswer | ApiFailure;

/** The reply editor of the record on screen. */
export interface ComposerPlace {
  /** The editable element or textarea; for editors in an iframe, that iframe. */
  element: HTMLElement;
  visibility: 'public' | 'internal' | 'unknown';
}

/**
 * What a record script knows of its helpdesk, beside the locator that the detector has. Reads and points; never clicks,
 * never writes.
 */
export interface Adapter {
  /**
   * Reads what the page shows of `ref`. Undefined while the page does not show that record yet (SPA still
   * rendering, another ticket's pane in front). Internal notes are dropped here.
   */
  readPage(document: Document, ref: RecordRef): PageReading | undefined;
  /** The element whose `childList` changes when a message arrives in the thread of `ref`. */
  thread(document: Document, ref: RecordRef): Element | undefined;
  /**
   * Asks the helpdesk's own API, with the agent's session, for what the page lacks. GET only, same origin,
   * as few requests as the helpdesk allows. `page` gives the page's reading as far as there is one by then: the
   * API is asked while the page still renders. Never throws but for an aborted signal.
   */
  readApi(ref: RecordRef, page: () => CustomerRecord | undefined, signal: AbortSignal): Promise<ApiReading>;
  composer(document: Document, ref: RecordRef): ComposerPlace | undefined;
  /**
   * Controls that the panel must never cover (submit, send, macros, next ticket, composer). Not hidden ones; where
   * they are is measured later, so finding them must not force a layout.
   */
  controls(document: Document): Element[];
}
