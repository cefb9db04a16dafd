import type { Stage, VersionNote } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import type { Refusal } from '@/lib/packs/outcome';
import type { StorageProblem } from '@/lib/storage/problem';
import type { Content } from '@/lib/studio/content';
import type { PutProblem } from './put-file';

/** A version that a lead wants to be there. */
export interface PublishRequest {
  pack: string;
  content: Content;
  /** The version that `content` started from; 0 for a new pack. */
  base: number;
  stage: Stage;
  /** With `pilot`: ids of the groups that get it. */
  groups?: readonly string[];
  note: string;
  /** It is the draft that is published: it is merged with what others published meanwhile, and settled afterwards. */
  fromDraft: boolean;
  /** The pilot that ends with this publication, as the lead was told. */
  endsPilot?: number;
}

/** One change of the team's file. Done again on whatever file is there, it comes to the same. */
export type Work =
  | { kind: 'pack'; request: PublishRequest; signed: SignedPack; proposal: boolean }
  /** A second lead's signature on a proposal. */
  | { kind: 'approval'; signed: SignedPack }
  /** A proposal handed back: a note signed by who read it. */
  | { kind: 'return'; signed: SignedPack; note: string }
  /** The author takes a proposal back. */
  | { kind: 'withdrawal'; signed: SignedPack }
  | {
      kind: 'team';
      jws: string;
      version: number;
      /** Where it says which versions stay good: SHA-256 of all those that were there when it was signed. */
      seen?: readonly string[];
    };

/** Why something did not happen. The interface has a sentence for each (`studio.life.problem.<code>`). */
export type PublishProblem =
  | PutProblem
  /** What lies at the address is none of this team's files: never overwritten. */
  | { code: 'foreign'; refusal: Refusal }
  | { code: 'not-stored'; problem: StorageProblem }
  /** What waits from earlier did not arrive yet, and why; of this nothing was begun. */
  | { code: 'earlier-waits'; problem: PublishProblem }
  /** Others changed the file again and again while this was on its way. */
  | { code: 'busy' }
  | { code: 'no-key' | 'no-team' | 'not-a-lead' | 'not-allowed' | 'own-proposal' }
  /** A version of this pack that this Savoir can't read is there. */
  | { code: 'unreadable'; refusal: Refusal }
  | { code: 'invalid'; refusal: Refusal }
  | { code: 'changed-meanwhile' | 'pilot-began' | 'behind'; by: VersionNote }
  /** The proposal is no longer there: approved, handed back or taken back. */
  | { code: 'proposal-gone' }
  /** A newer team document is there: the change is to be made on that one. */
  | { code: 'team-newer' };

export interface Published {
  /** Absent for a change of the team alone. */
  pack?: { id: string; title: string; version: number; proposal: boolean };
  /** What another lead published meanwhile and went into this version. */
  merged?: VersionNote;
  /** The team has no address: this text is to be saved where everybody gets it. */
  file?: string;
}

export type PublishOutcome =
  | { state: 'done'; published: Published }
  /** Both changed the same: the draft stays and is to be merged with version `by`. */
  | { state: 'conflict'; by: VersionNote }
  /** Signed and kept, not known to have arrived: tried again with `resume`. */
  | { state: 'waiting'; problem: PublishProblem }
  /** Nothing was begun, or it was ended without any effect. */
  | { state: 'stopped'; problem: PublishProblem }
  /** Nothing was waiting. */
  | { state: 'idle' };
