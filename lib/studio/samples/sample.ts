import type { Register } from '@/lib/detect/finding';
import type { Channel, Customer, Message } from '@/lib/record/customer-record';

/** What the panel makes of a sample customer: held against an entry's conditions to say whom it would show for. */
export interface SampleTraits {
  language: string;
  region: string;
  register: Register;
  channel: Channel;
}

/** A made-up customer with a short thread, to look at entries with. */
export interface Sample {
  id: string;
  /** In the order of their own language. */
  name: string;
  traits: SampleTraits;
  customer: Customer;
  subject: string;
  /** Oldest first; `ago`: minutes before the preview is opened. */
  messages: readonly (Pick<Message, 'author' | 'text'> & { ago: number })[];
}
