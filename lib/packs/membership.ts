import type { TeamDocument } from '@/lib/team/team-document';

/** How the team's bundle got here. */
export type Origin = { via: 'file' | 'address' | 'policy' | 'studio'; address?: string };

/** The team that this browser has joined: one at a time. */
export interface Membership {
  /** Thumbprint of the root key: pinned when joining, everything else is held against it. */
  team: string;
  /** What the invitation called the team, until its signed document says. */
  name: string;
  /** From the invitation or the policy, best first; the team document's own are tried after them. */
  addresses: string[];
  /** Ids of the groups that this agent is in. */
  groups: string[];
  /** Epoch milliseconds. */
  joinedAt: number;
  /** An administrator's policy made this: only that can end it. */
  by: 'agent' | 'policy';
  /** The team document taken last, with its own JWS; absent until the first bundle came. */
  document?: TeamDocument;
  signedDocument?: string;
  /** Grows with every change of what is shown; the item `REVISION_KEY` follows it. */
  revision: number;
}

/** One joining of one team: who left and came back has nothing of what came before. */
export type Joining = Pick<Membership, 'team' | 'joinedAt'>;

export const sameJoining = (one: Joining | undefined, other: Joining): boolean =>
  one?.team === other.team && one.joinedAt === other.joinedAt;

/** How checking the team's address goes. */
export interface SourceState {
  /** Epoch milliseconds; of the last attempt, and of the last one that got an answer. */
  checkedAt?: number;
  reachedAt?: number;
  /** Entity tag of what was taken last, and from which address. */
  etag?: string;
  address?: string;
  /** Savoir's version that took it: another may take more of the same file, and asks for all of it. */
  savoir?: string;
  /** Attempts that failed in a row, and what the last one met: shown to the agent. */
  failures: number;
  problem?: SourceProblem;
  /** Not before then, epoch milliseconds. */
  nextAt?: number;
}

/** `refused`: the file came and was not taken, see `refused` of the outcome kept beside it. */
export interface SourceProblem {
  code: 'offline' | 'timeout' | 'status' | 'too-large' | 'not-https' | 'refused';
  status?: number;
  detail?: string;
}
