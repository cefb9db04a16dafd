import type { CustomerRecord, HelpdeskId } from '@/lib/record/customer-record';
import type { Correction } from './correction';

/** Remembers corrections per customer. */
export interface CorrectionMemory {
  /** The correction kept for the customer of `record`; undefined where there is none or it can't be read. */
  of(record: CustomerRecord): Promise<Correction | undefined>;
  /** Keeps it, or forgets the customer where it decides nothing. Rejects where it could not be stored. */
  keep(record: CustomerRecord, correction: Correction): Promise<void>;
  /** Calls `changed` when another document kept or removed corrections. */
  watch(changed: () => void): void;
}

/** What can be shown of a customer whose corrections are kept: their name and address are not stored. */
export interface CorrectionEntry {
  id: string;
  /** When the agent last decided something, RFC 3339 in UTC. */
  at: string;
  helpdesk: HelpdeskId;
  correction: Correction;
}

/** The memory as the options page sees it. */
export interface CorrectionLedger {
  /** One entry per customer, newest first. */
  list(): Promise<CorrectionEntry[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Why a correction was not kept, where the browser has no room left: the message of the error. */
export const STORAGE_FULL = 'storage-full';
