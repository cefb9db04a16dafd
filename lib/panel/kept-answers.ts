import type { ApiAnswer, ApiReading } from '@/lib/helpdesks/adapter';
import { type Customer, type CustomerRecord, type RecordRef, refKey } from '@/lib/record/customer-record';
import { tellsCustomerOnly } from './api-consent';

/** In-memory storage of the browser session (`storage.session`): gone when the browser closes, never on disk. */
export interface SessionStorage {
  /** `null`: everything. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface Kept {
  answer: Omit<ApiAnswer, 'messages'>;
  /** Epoch milliseconds. */
  at: number;
  /** How the thread stood when the helpdesk was asked. */
  thread: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is older than a day is looked for this often at most, in milliseconds. */
const SWEEP_MS = 60 * 60 * 1000;
/** Where a helpdesk does not say when its window starts anew, in seconds. */
const DEFAULT_HOLD_S = 60;

export type ReadingPlan =
  /** The kept answer still holds: no request. */
  | { do: 'use'; answer: Omit<ApiAnswer, 'messages'> }
  | { do: 'ask'; customer: Customer | undefined }
  /** The account is near its limit; ask again at that time (epoch milliseconds). */
  | { do: 'hold'; until: number; customer: Customer | undefined };

const threadState = ({ messages }: CustomerRecord) => `${messages.length} ${messages.at(-1)?.at ?? ''}`;

/**
 * Decides whether the helpdesk's API may be asked about a record, and keeps what it said: at most one request
 * per record opened, none for the same record within a day unless its thread has grown, none while less than
 * half of the account's rate limit remains or after a 429. What is known of a customer is kept for a day.
 */
export function keepAnswers(session: SessionStorage, now: () => number) {
  const keys = (ref: RecordRef, customerId: string | undefined) => ({
    record: `answer ${refKey(ref)}`,
    customer: `customer ${ref.helpdesk} ${ref.origin} ${customerId ?? ''}`,
    hold: `hold ${ref.origin}`,
  });
  const fresh = (at: number | undefined) => at !== undefined && now() - at < DAY_MS;
  let swept = Number.NEGATIVE_INFINITY;

  /** A browser may stay open for weeks: what may no longer be used does not stay in its memory either. */
  async function sweep(): Promise<void> {
    if (now() - swept < SWEEP_MS) return;
    swept = now();
    const kept = Object.entries(await session.get(null)).filter(([key]) => /^(?:answer|customer) /.test(key));
    const old = kept.filter(([, value]) => !fresh((value as { at?: number } | undefined)?.at));
    if (old.length) await session.remove(old.map(([key]) => key));
  }

  return {
    /** True where nothing is kept of a record and nothing holds: then it is asked about whatever its page shows. */
    async isNew(ref: RecordRef): Promise<boolean> {
      const key = keys(ref, undefined);
      const stored = await session.get([key.record, key.hold]);
      return !stored[key.record] && !(Number(stored[key.hold]) > now());
    },

    async plan(record: CustomerRecord): Promise<ReadingPlan> {
      const key = keys(record.ref, record.customer.id);
      const stored = await session.get([key.record, key.customer, key.hold]);
      const kept = stored[key.record] as Kept | undefined;
      if (kept && fresh(kept.at) && kept.thread === threadState(record))
        return { do: 'use', answer: kept.answer };
      const person = stored[key.customer] as { customer: Customer; at: number } | undefined;
      const customer = record.customer.id && fresh(person?.at) ? person?.customer : undefined;
      if (customer && tellsCustomerOnly(record.ref)) return { do: 'use', answer: { ok: true, customer } };
      const until = (stored[key.hold] as number | undefined) ?? 0;
      return until > now() ? { do: 'hold', until, customer } : { do: 'ask', customer };
    },

    /**
     * Keeps an answer, and holds further requests where it says that the limit is near. Never rejects: what there is
     * no room for is asked for again with the next record.
     */
    async keep(record: CustomerRecord, reading: ApiReading): Promise<void> {
      const items: Record<string, unknown> = {};
      if (reading.ok) {
        const { messages: _, ...answer } = reading;
        const key = keys(record.ref, answer.customer.id ?? record.customer.id);
        items[key.record] = { answer, at: now(), thread: threadState(record) } satisfies Kept;
        items[key.customer] = { customer: answer.customer, at: now() };
      }
      const hold = holdSeconds(reading);
      if (hold) items[keys(record.ref, undefined).hold] = now() + hold * 1000;
      await session.set(items).catch(() => {});
      await sweep().catch(() => {});
    },
  };
}

/** Seconds for which nothing more is asked of this helpdesk after `reading`; 0 where it may be asked again. */
export function holdSeconds(reading: ApiReading): number {
  if (!reading.ok && reading.problem === 'rate-limited')
    return Math.max(1, reading.retrySeconds ?? DEFAULT_HOLD_S);
  const { rate } = reading;
  return rate && rate.remaining < rate.limit / 2 ? Math.max(1, rate.resetSeconds ?? DEFAULT_HOLD_S) : 0;
}

export type KeptAnswers = ReturnType<typeof keepAnswers>;
