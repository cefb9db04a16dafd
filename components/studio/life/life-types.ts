import type { AgentsSee } from '@/lib/studio/agents-see';
import type { Content } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import type { Life, Proposal } from '@/lib/studio/life';
import type { Audience, Standing } from '@/lib/studio/publications';
import type { HistoryLine } from '@/lib/studio/versions';
import type { PublishOutcome } from '@/lib/team/publishing/work';

/** What a lead sees and decides about one pack. */
export interface PackLife {
  life: Life;
  standing: Standing | undefined;
  history: readonly HistoryLine[];
  /** What agents would see change; `pilot`: for those who have the pilot, if one runs. */
  agentsSee(after: Content, pilot: boolean): AgentsSee & { samples: readonly string[] };
}

/** What a lead can do with one pack. Every promise resolves; the outcome says what became of it. */
export interface LifeActions {
  /** `draft`: as the lead looked at it, whatever it says by now. */
  publish(draft: Draft, audience: Audience, note: string): Promise<PublishOutcome>;
  rollBack(line: HistoryLine, note: string): Promise<PublishOutcome>;
  publishPilot(note: string): Promise<PublishOutcome>;
  endPilot(note: string): Promise<PublishOutcome>;
  retire(note: string): Promise<PublishOutcome>;
  approve(proposal: Proposal): Promise<PublishOutcome>;
  handBack(proposal: Proposal, note: string): Promise<PublishOutcome>;
  withdraw(proposal: Proposal): Promise<PublishOutcome>;
  /** The draft takes what it says. */
  adopt(content: Content, base: number): void;
  resume(): Promise<PublishOutcome>;
  /** Asks the browser for the address's host, where that could be what is missing. */
  allow?: { host: string; ask(): Promise<void> };
  /** Saves the team's file. */
  save(text: string): string;
}
