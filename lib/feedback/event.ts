import type { Register } from '@/lib/detect/finding';
import type { Situation } from '@/lib/knowledge/schema';
import type { Channel, HelpdeskId } from '@/lib/record/customer-record';

/** For whom the advice was meant: codes only, nothing of the person. */
export interface FeedbackContext {
  helpdesk: HelpdeskId;
  language?: string;
  region?: string;
  register?: Register;
  channel?: Channel;
  situation?: Situation;
  replyLanguage?: string;
}

interface Base {
  /** Random UUID; also the key under which a second delivery is recognised. */
  id: string;
  /** Instant, RFC 3339, UTC. */
  at: string;
  context: FeedbackContext;
}

/**
 * A pseudonymous record of one click. There is no field for the record's id, the customer's name, address or
 * words; `note` is the agent's own remark, scrubbed.
 */
export type FeedbackEvent =
  | (Base & {
      kind: 'tip';
      entryId: string;
      /** Id of the team's pack that the tip is from; absent for shipped ones. */
      pack?: string;
      vote: 'helped' | 'not-helped';
    })
  | (Base & { kind: 'reply'; outcome: 'well' | 'mixed' | 'badly'; note?: string });

/** Longest note, in characters. */
export const NOTE_LIMIT = 200;
