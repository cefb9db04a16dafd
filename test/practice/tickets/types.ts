/** Zendesk's own names (`via.channel`) of the channels that the practice tickets use. */
export type ViaChannel = 'email' | 'web' | 'native_messaging' | 'whatsapp' | 'chat';

/** A person of the practice desk. All are invented; hosts are reserved (`.example`) or invented ccTLD names. */
export interface PracticeUser {
  id: number;
  name: string;
  role: 'end-user' | 'agent';
  email?: string;
  phone?: string;
  /** As Zendesk stores it; may be wrong on purpose. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** Zendesk's other name of the zone (Rails): a city. */
  railsZone: string;
  organizationId?: number;
  /** An agent's private remark on the person: must never leave the adapter. */
  notes?: string;
  /** Fields that the account added. */
  userFields?: Record<string, string>;
  tags?: string[];
}

export interface PracticeMessage {
  by: 'customer' | 'agent' | 'internal' | 'bot';
  /** Minutes before the desk's `now`. */
  minutesAgo: number;
  /** Plain text: a blank line parts paragraphs, a line that starts with `> ` is quoted. */
  text: string;
  /** What the page shows instead of `text`, as machine translation into the agent's language. */
  translation?: string;
  /** Who wrote it, where it is not the requester or the first agent. */
  authorId?: number;
}

export interface PracticeTicket {
  id: number;
  /** BCP 47 tag of the customer's culture, for choosing a ticket; und where it can't be told. */
  culture: string;
  /** What the ticket is there to try. */
  purpose: string;
  requester: PracticeUser;
  subject: string;
  channel: ViaChannel;
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved';
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  tags: string[];
  messages: PracticeMessage[];
  /** SLA metrics as Zendesk reports them; the instant in minutes after the desk's `now`. */
  sla?: { metric: string; stage: 'active' | 'paused' | 'achieved'; breachInMinutes: number }[];
}
