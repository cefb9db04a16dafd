/** The helpdesks that Savoir can read. One folder in `lib/helpdesks/` each; `custom` is one that a team described. */
export const helpdeskIds = ['zendesk', 'hubspot', 'request-tracker', 'custom'] as const;
export type HelpdeskId = (typeof helpdeskIds)[number];
/** Those with an adapter of their own. */
export type KnownHelpdesk = Exclude<HelpdeskId, 'custom'>;

/** Where a message came from, in Savoir's own terms (adapters map the helpdesk's names to these). */
export type Channel = 'email' | 'web' | 'chat' | 'messaging' | 'phone' | 'sms' | 'social' | 'other';

export type Author = 'customer' | 'agent' | 'bot';

/** Names one record of one helpdesk; two tabs with the same ref show the same record. */
export interface RecordRef {
  helpdesk: HelpdeskId;
  /** Scheme, host and port of the helpdesk, as in `location.origin`. */
  origin: string;
  kind: 'ticket' | 'customer';
  id: string;
}

/** One public message of the thread. Internal notes never become a `Message`. */
export interface Message {
  author: Author;
  /** Instant in RFC 3339 form with offset or `Z`; absent where the helpdesk shows none that can be parsed. */
  at?: string;
  /** Plain text as written, quoted thread and signature included; line breaks as `\n`. Never a translation. */
  text: string;
  channel?: Channel;
}

/** What the record says of the person. Every field may be absent, wrong or in any spelling. */
export interface Customer {
  /** The helpdesk's own id of this person: the key under which what the API said is kept for a day. */
  id?: string;
  name?: string;
  email?: string;
  /** As typed; may be national or E.164. */
  phone?: string;
  /** BCP 47 tag as the helpdesk gives it (`en-US`, `de`, `pt_BR`). */
  locale?: string;
  /** IANA zone name. */
  timeZone?: string;
  /** ISO 3166-1 alpha-2, or a country name in any language. */
  country?: string;
  city?: string;
  /** As the record has it, with or without the country's letters. */
  postalCode?: string;
  /** State, province or county: its code or its name. */
  state?: string;
  organisation?: string;
  /** When the helpdesk first knew this person: an instant, RFC 3339. */
  since?: string;
}

/** A due instant that the helpdesk itself shows. Savoir never computes one of these. */
export interface Sla {
  metric: 'first-reply' | 'next-reply' | 'resolution' | 'due';
  /** Instant, RFC 3339. */
  dueAt: string;
}

export type Priority = 'low' | 'normal' | 'high' | 'urgent';
export type RecordStatus = 'new' | 'open' | 'pending' | 'on-hold' | 'solved' | 'closed';

/**
 * What an adapter returns. Internal notes, IP addresses and coordinates are dropped inside the adapter:
 * there is no field here that could carry them.
 */
export interface CustomerRecord {
  ref: RecordRef;
  customer: Customer;
  /** Public messages, oldest first. */
  messages: Message[];
  subject?: string;
  channel?: Channel;
  priority?: Priority;
  status?: RecordStatus;
  sla?: Sla[];
  /** Words that the helpdesk's people put on the record or the customer: what a team's segments go by. */
  tags?: string[];
  /** The helpdesk translates this thread for the agent, so that it may translate the answer as well. */
  translated?: true;
}

/** Stable text form of a ref, for comparing and as a key. */
export function refKey(ref: RecordRef): string {
  return `${ref.helpdesk} ${ref.origin} ${ref.kind} ${ref.id}`;
}
