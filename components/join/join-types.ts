import type { SourceProblem } from '@/lib/packs/membership';
import type { ReceiveOutcome, Refusal } from '@/lib/packs/outcome';
import type { Invitation, InvitationProblem } from '@/lib/team/invitation';

/** The team that this browser is in. */
export interface CurrentTeam {
  team: string;
  name: string;
  by: 'agent' | 'policy';
}

/** A team that can be joined, as its invitation or its file describes it. */
export interface Proposal {
  invitation: Invitation;
  /** The root key's thumbprint in groups that can be read out. */
  fingerprint: string;
  /** Hosts of the addresses, as a person reads them. */
  hosts: string[];
  /** The team's file, where that is how it came. */
  file?: string;
}

/** What was read from what the agent pasted or opened; empty before that. */
export interface Asked {
  proposal?: Proposal;
  problem?: { code: InvitationProblem } | { code: 'file'; refusal: Refusal };
}

/** How joining went. */
export interface JoinResult {
  team: string;
  /** Whether the browser may read the address; `none` where there is none to ask for. */
  permission: 'granted' | 'refused' | 'none';
  /** Entries of the packs that are for this agent. */
  tips: number;
  /** What the address met, if it went wrong. */
  problem: SourceProblem | undefined;
  outcome: ReceiveOutcome | undefined;
}
