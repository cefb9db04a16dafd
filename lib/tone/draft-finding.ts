import type { PersonName, Register } from '@/lib/detect/finding';
import type { Scale, Situation } from '@/lib/knowledge/schema-values';
import type { Channel } from '@/lib/record/customer-record';

/** What a remark is about: how the reader is addressed, whether they understand, where we stand, what politeness asks. */
export const draftTopics = ['address', 'clarity', 'stance', 'courtesy'] as const;
export type DraftTopic = (typeof draftTopics)[number];

/** Characters of a draft that are read. */
export const LONGEST_DRAFT = 20_000;

/** A stretch of the draft, in UTF-16 units; `end` is the first that is not in it. */
export interface Span {
  start: number;
  end: number;
}

/** One remark on the agent's draft. Never a verdict: the panel shows it with why, and an agent may wave it away. */
export interface DraftFinding extends Span {
  /** Id of the rule: what "never" and feedback refer to. */
  rule: string;
  about: DraftTopic;
  /** The words concerned, as they stand in the draft; empty where something is missing. */
  words: string;
  /** What to put in their place, where one answer is right; a line to insert where `start` is `end`. */
  fix?: string;
  /** For the sentence of why, by its placeholders. */
  values?: Readonly<Record<string, string>>;
  /** 3 most to 1 least: which remarks are shown first. */
  weight: 1 | 2 | 3;
}

/** What is known beside the draft. */
export interface DraftContext {
  /** BCP 47 language of the draft. */
  language: string;
  /** BCP 47 language that the customer writes, where known. */
  customerLanguage: string | undefined;
  /** ISO 3166-1 alpha-2 of the customer, where known. */
  region: string | undefined;
  /** How the customer is to be addressed; undefined where nobody knows, or the helpdesk will translate the draft. */
  register: Register | undefined;
  situation: Situation | undefined;
  /** The customer's name as the record has it, where it is a person's and in the draft's script. */
  name?: string | undefined;
  /** The customer's calendar, where one clock is known. */
  calendar?:
    | {
        /** Local date there, ISO 8601. */
        today: string;
        /** Whether the agent's clock shows another time. */
        clocksDiffer: boolean;
        /** What people there are off for on a local date: `weekend`, or the English name of the holiday. */
        dayOff(date: string): string | undefined;
      }
    | undefined;
  /** The customer's name taken apart, where it is a person's. */
  person?: PersonName | undefined;
  /** Their gender as the record states it or the agent knows it; never guessed. */
  gender?: 'feminine' | 'masculine' | undefined;
  /** The greeting and the closing that are advised, in the draft's language. */
  greeting?: string | undefined;
  closing?: string | undefined;
  /** Whether a signature follows the draft: it may hold the closing. */
  signed?: boolean | undefined;
  /** Where the answer goes; undefined where the record does not show it. */
  channel?: Channel | undefined;
  /** Whether no agent has answered in this thread yet. */
  firstAnswer?: boolean | undefined;
  /** Hours for which the customer's open question has waited; undefined where nobody waits. */
  waitingHours?: number | undefined;
  /** Whether the promised time for this answer has passed. */
  overdue?: boolean | undefined;
  /** What the customer wrote last, without quotations. It is looked at and never kept. */
  customerSays?: string | undefined;
  /** The tone of the customer's culture, −2 … 2 a scale, where described. */
  tones?: Readonly<Partial<Record<Scale, number | undefined>>> | undefined;
}

/** Whether the draft is read in a second language: simple words count for more then. */
export const secondLanguage = ({ language, customerLanguage }: DraftContext): boolean =>
  customerLanguage !== undefined && customerLanguage.split('-')[0] !== language.split('-')[0];
