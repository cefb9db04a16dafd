import type { Register } from '@/lib/detect/finding';
import type { CustomerKind, Situation } from '@/lib/knowledge/schema-values';
import type { TeamEntry } from '@/lib/knowledge/team-entry';
import type { Channel } from '@/lib/record/customer-record';
import type { SampleTraits } from '@/lib/studio/samples/sample';

/** Whom the preview shows: a sample, somebody made up from these traits, or the customer of a helpdesk tab. */
export type PreviewCustomer = { sample: string } | { made: Partial<SampleTraits> } | { tab: number };

/** What an agent may pick or be beside the customer: which situation, the language of the reply, the customer's segment. */
export interface PreviewPicks {
  situation: Situation | undefined;
  replyLanguage: string | undefined;
  /** Of samples: a segment of customers that they are taken to be in. */
  segment: string | undefined;
  /** Groups that the agent is taken to be in, beside their own. */
  groups: readonly string[];
}

/** What Studio tells the framed panel, whole each time. No customer's words are ever in it. */
export interface PreviewStage {
  pack: { id: string; title: string; language: string };
  /** The draft's entries that are in order. */
  entries: readonly TeamEntry[];
  /** The one that is being edited. */
  entryId: string | undefined;
  customer: PreviewCustomer;
  picks: PreviewPicks;
}

/** What an entry's conditions were held against: codes alone. */
export interface PreviewCircumstances {
  language: string | undefined;
  region: string | undefined;
  register: Register | undefined;
  channel: Channel | undefined;
  situation: Situation | undefined;
  replyLanguage: string;
  /** What the record shows of the customer. */
  customers: readonly CustomerKind[];
  /** Ids of the segments that the customer is in. */
  segments: readonly string[];
}

/** What the framed panel tells Studio: nothing that a customer wrote. */
export type PreviewReport =
  | {
      type: 'advised';
      entryId: string | undefined;
      /** Whether the entry is part of what the panel offers for this customer. */
      shown: boolean;
      circumstances: PreviewCircumstances;
    }
  /** The tab shows no record any more, or none that can be read. */
  | { type: 'no-record' };

/** Both ways of the greeting: the framed panel says that it is there, Studio answers with a port. */
export const PREVIEW_GREETING = 'savoir-preview';
