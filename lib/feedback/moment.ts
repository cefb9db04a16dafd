import { parseInstant } from '@/lib/calendar/open-question';
import type { CustomerRecord } from '@/lib/record/customer-record';

/** Why now is the moment to ask how a reply landed: the customer wrote back, or the ticket is solved. */
export type OutcomeMoment = 'answered' | 'solved';

/** That this agent wrote to the customer of a record with Savoir open. Nothing of the record itself. */
export interface Involvement {
  /** When the customer had last written by then, RFC 3339; absent where the page shows no times. */
  lastWroteAt?: string;
  /** How many customer messages were read by then. */
  customerMessages: number;
  /** The outcome was asked for, or told unasked: not again for this record. */
  asked?: boolean;
}

type Thread = Pick<CustomerRecord, 'messages' | 'status'>;

const ofCustomer = ({ messages }: Thread) => messages.filter(({ author }) => author === 'customer');

/** What is noted when the agent writes on a record. */
export function involvementIn(record: Thread): Involvement {
  const own = ofCustomer(record);
  const lastWroteAt = own.at(-1)?.at;
  return { customerMessages: own.length, ...(lastWroteAt && { lastWroteAt }) };
}

/**
 * Whether to ask now how the agent's reply landed: only somebody who wrote on this record before, only once the
 * customer has answered an agent's message or the record is solved, and at most once. Pure.
 */
export function outcomeMoment(record: Thread, involved: Involvement | undefined): OutcomeMoment | undefined {
  if (!involved || involved.asked) return undefined;
  if (!record.messages.some(({ author }) => author === 'agent')) return undefined;
  if (wroteBack(record, involved)) return 'answered';
  return record.status === 'solved' || record.status === 'closed' ? 'solved' : undefined;
}

/** A customer message that came after the ones known then, and after an agent's. */
function wroteBack(record: Thread, involved: Involvement): boolean {
  const { messages } = record;
  const lastAnswer = messages.findLastIndex(({ author }) => author === 'agent');
  const answers = messages.slice(lastAnswer + 1).filter(({ author }) => author === 'customer');
  if (!answers.length) return false;
  const before = parseInstant(involved.lastWroteAt);
  const times = answers.flatMap(({ at }) => parseInstant(at) ?? []);
  if (before && times.length) return times.some((time) => Temporal.Instant.compare(time, before) > 0);
  return ofCustomer(record).length > involved.customerMessages;
}
