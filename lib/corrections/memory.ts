import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Correction } from './correction';

/** Remembers corrections per customer. */
export interface CorrectionMemory {
  /** The correction kept for the customer of `record`; undefined where there is none or it can't be read. */
  of(record: CustomerRecord): Promise<Correction | undefined>;
  /** Keeps it, or forgets the customer where it decides nothing. Rejects where it could not be stored. */
  keep(record: CustomerRecord, correction: Correction): Promise<void>;
}
