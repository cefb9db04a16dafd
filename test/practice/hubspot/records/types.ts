/** A contact of the practice account. All are invented; hosts are reserved (`.example`) or invented ccTLD names. */
export interface PracticeContact {
  id: number;
  firstname: string;
  lastname: string;
  email?: string;
  phone?: string;
  city?: string;
  country?: string;
  company?: string;
  /** HubSpot's own spelling: `pt-br`. */
  hs_language?: string;
  /** HubSpot's own spelling: `europe_slash_berlin`. */
  hs_timezone?: string;
  hs_country_region_code?: string;
  /** A property that the account added, with an agent's remark: must never leave the adapter. */
  remark?: string;
}

export interface PracticeMessage {
  /** `comment` is for the team alone. */
  by: 'customer' | 'agent' | 'colleague' | 'bot' | 'comment';
  /** Minutes before the desk's `now`. */
  minutesAgo: number;
  /** Plain text: a blank line parts paragraphs. */
  text: string;
}

/** One matter: a ticket with its thread, and the contact's record. */
export interface PracticeMatter {
  /** The ticket's number. */
  ticket: number;
  /** The thread's number in help desk and inbox. */
  thread: number;
  /** BCP 47 tag of the customer's culture; und where it can't be told. */
  culture: string;
  /** What the matter is there to try. */
  purpose: string;
  /** Left out: the ticket belongs to a company alone. */
  contact?: PracticeContact;
  company?: string;
  subject: string;
  channel: 'email' | 'live-chat' | 'whatsapp';
  priority?: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
  messages: PracticeMessage[];
  /** The page shows it in a structure that no selector knows, as though the vendor had rebuilt it. */
  rebuilt?: boolean;
}
