import type { Register } from '@/lib/detect/finding';
import type { LayeredEntry, TeamOrigin } from '@/lib/knowledge/layers';
import type { Localised, Situation } from '@/lib/knowledge/schema';

/** A line that can be inserted into the reply, complete and in the reply's language. */
export interface Line {
  /** Ids of the knowledge entries it is made of: what feedback refers to. */
  entryIds: string[];
  text: string;
  /** BCP 47 language of `text`. */
  language: string;
  register: Register;
  /** For agents who don't read that language. */
  meaning?: Localised;
  /** Set where the line states the person's gender: the word that tells the choices apart ("Frau", "Mr"). */
  label?: string;
  /** The gender that the line states. */
  gender?: 'feminine' | 'masculine';
  /** Phrases only: the situations they are meant for; empty for any. */
  situations: readonly Situation[];
  /** The entries it is made of: its own, and the form of address in it. */
  made: readonly LayeredEntry[];
  /** False where it ships and no native speaker has signed for it yet. */
  signed: boolean;
  /** Set where the team wrote it, or the form of address in it. */
  team?: TeamOrigin;
}

/** The language that the agent answers in, and who decided. */
export interface ReplyLanguage {
  /** BCP 47 language. */
  tag: string;
  from: 'pick' | 'draft' | 'agent' | 'thread' | 'team';
  /** What else could be meant, best first: for the one-click choice. */
  others: string[];
}

export interface AddressAdvice {
  /** Inserted with one click. States no gender unless the record or the agent does. */
  greeting: Line | undefined;
  /** Whether the agent chose this greeting for this customer. */
  pinned: boolean;
  /** The gendered forms, where the record does not say which: a choice for somebody who knows, and its outcome. */
  choices: Line[];
  /** Further greetings in this register. */
  more: Line[];
  /** Why there is no greeting, or why it holds the whole name. */
  note?: 'no-name' | 'split-uncertain' | 'no-form' | 'other-script';
}

export type Advice<K extends 'tip' | 'tone' | 'channel'> = Extract<LayeredEntry, { kind: K }>;

/** What the panel shows about the reply. Every part knows its sources. */
export interface Guidance {
  replyLanguage: ReplyLanguage;
  /** How to write: the customer's own register where their words show it, else what is customary. */
  register: { value: Register; from: 'agent' | 'customer' | 'culture' | 'none' };
  address: AddressAdvice;
  closings: Line[];
  phrases: Line[];
  /** Of these, the ones made for the picked situation. */
  situationPhrases: Line[];
  tone: Advice<'tone'> | undefined;
  /** Best first. */
  tips: Advice<'tip'>[];
  /** Tips that fit as well, which the agent has seen often for this culture. */
  familiar: Advice<'tip'>[];
  channels: Advice<'channel'>[];
  /** Ids of tips that the team sent in the last days and that the agent has seen on no other record. */
  fresh: readonly string[];
  /** False where Savoir has no reviewed tips for this culture: then only the general ones show. */
  reviewed: boolean;
}
