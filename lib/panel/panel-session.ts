import type { DraftSpan } from '@/lib/composer/locate-span';
import type { DraftMark } from '@/lib/composer/marks';
import type { CorrectionMemory } from '@/lib/corrections/memory';
import type { Situation } from '@/lib/knowledge/schema';
import type { TeamLayer } from '@/lib/packs/team-layer';
import type { InsertOutcome, ToPanel } from '@/lib/protocol/record-channel';
import { countingFrom, type PanelLink } from '@/lib/protocol/record-link';
import type { RecordRef } from '@/lib/record/customer-record';
import { type AdviseTools, dayOf, type Prepared, prepare } from './advise';
import { askingApi } from './asking-api';
import { atTime } from './at-time';
import { inserting } from './inserting';
import type { KeptAnswers } from './kept-answers';
import { mergeAnswer } from './merge';
import { INITIAL, type PanelState, receive, recordOf } from './panel-state';
import { createPicks, type Picks } from './picks';
import { type CorrectionChange, recalling } from './recalling';
import { teamUpdates } from './team-updates';

export interface PanelTools extends AdviseTools {
  kept: KeptAnswers;
  /** Whether the agent allows asking this record's helpdesk (`mayAskApi`). */
  mayAsk(ref: RecordRef): boolean;
  corrections: CorrectionMemory;
  /** The agent's languages and the team's default, as set now. */
  languages(): { agentLanguages: readonly string[]; teamLanguage: string };
  /** The agent is about to click or to press something in the panel; never where left out. */
  busy?(): boolean;
}

export interface PanelSession {
  state(): PanelState;
  subscribe(listener: () => void): () => void;
  /** A tab, from its beginning: nothing of an earlier one stays. `label` names the slim tab. */
  connect(link: PanelLink, label: string): void;
  /** No tab any more: nothing of it stays. */
  disconnect(): void;
  /** Puts a line into the reply editor; resolves with what became of it. */
  insert(text: string, allowInternal: boolean): Promise<InsertOutcome>;
  /**
   * Puts `text` in the place of `span` of `draft`, as it was read; resolves with what became of it. Where it was done the
   * draft counts as read anew, so that what was put right is not shown until the tab reads it again.
   */
  replace(draft: string, span: DraftSpan, text: string): Promise<InsertOutcome>;
  /** Underlines words of `draft` in the reply editor, and no others. */
  mark(draft: string, marks: readonly DraftMark[]): void;
  /** Undefined: nobody picks any more. */
  pickReplyLanguage(tag: string | undefined): void;
  pickSituation(situation: Situation | undefined): void;
  /** The agent decides about this customer; resolves with whether that was kept for later. */
  correct(change: CorrectionChange): Promise<boolean>;
  useSelection(): void;
  collapse(): void;
  setSide(side: 'left' | 'right'): void;
  /** Settings changed. */
  refresh(): void;
  /** The team's packs changed; undefined: the agent left the team. */
  teamChanged(layer: TeamLayer | undefined): Promise<void>;
  /** Shows what waits of the team's. */
  showTeam(): Promise<void>;
  /** A minute passed. */
  tick(): void;
}

/** What the panel page does between the link and its views. */
export function createPanelSession(tools: PanelTools): PanelSession {
  let state: PanelState = INITIAL;
  let prepared: Prepared | undefined;
  let link: PanelLink | undefined;
  let run = 0;
  const listeners = new Set<() => void>();
  const picks = createPicks();
  const inserts = inserting();

  const become = (next: PanelState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  /** What can be said about the record on screen; undefined where there is none to work on. */
  async function work(team: AdviseTools['team']): Promise<Prepared | undefined> {
    const record = recordOf(state, mergeAnswer);
    if (!record) return undefined;
    const { draft, replyPick, situation } = state;
    const correction = await recall.of(record);
    return prepare(
      { record, draft, replyPick, situation, correction, ...tools.languages() },
      { ...tools, team },
    );
  }

  /** Works everything out anew; of runs that overlap only the newest counts. */
  async function advise(): Promise<void> {
    const own = ++run;
    const { sequence } = state;
    const outdated = () => own !== run || sequence !== state.sequence;
    try {
      const next = await work(updates.layer);
      if (!next || outdated()) return;
      prepared = next;
      become({ ...state, phase: 'ready', fault: undefined, advised: atTime(next, tools.now()) });
    } catch (error) {
      if (!outdated()) become({ ...state, fault: error instanceof Error ? error.message : String(error) });
    }
  }

  const recall = recalling(tools.corrections, {
    state: () => state,
    become: (next) => become({ ...state, ...next }),
  });
  tools.corrections.watch(() => {
    recall.doubt();
    void advise();
  });

  const updates = teamUpdates(tools.team, {
    prepared: () => prepared,
    async preview(layer) {
      const { sequence } = state;
      // What breaks is said where it is shown.
      const next = await work(async () => layer).catch(() => undefined);
      return sequence === state.sequence ? next : undefined;
    },
    advise,
    news: (news) => become({ ...state, news }),
    busy: () => !state.layout.collapsed && (tools.busy?.() ?? false),
  });

  const asking = askingApi(tools, {
    state: () => state,
    become: (next) => become({ ...state, ...next }),
    ask: (sequence, customer) => link?.send({ type: 'ask-api', sequence, ...(customer && { customer }) }),
    advise,
  });

  function leave(): void {
    link?.close();
    link = undefined;
    prepared = undefined;
    run += 1;
    inserts.giveUp();
    updates.moveOn();
    become({ ...INITIAL, sequence: state.sequence + 1 });
  }

  function take(message: ToPanel): void {
    if (message.type === 'inserted') {
      inserts.answered(message.request, message.outcome);
      return;
    }
    const before = state;
    const next = receive(state, message);
    if (next === before) return;
    if (message.type === 'opened') {
      prepared = undefined;
      run += 1;
      updates.moveOn();
      become({ ...next, ...picks.of(next.ref) });
      void asking.opened();
      return;
    }
    become(next);
    if (message.type === 'layout') return;
    if (message.type === 'page') void asking.pageRead();
    if (message.type === 'page-failed') void asking.complete();
    if (message.type === 'api') void asking.answered(message.answer);
    void advise();
  }

  /** The agent picked something for the record on screen. */
  function pick(picked: Partial<Picks>): void {
    picks.keep(state.ref, { ...state, ...picked });
    become({ ...state, ...picked });
    void advise();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(connected, label) {
      leave();
      // Past the number of this state: what a tab says before its first `opened` is of no record.
      const own = countingFrom(state.sequence + 1, connected);
      link = own;
      own.send({ type: 'label', text: label });
      own.listen((message) => {
        if (link === own) take(message);
      });
    },
    disconnect: leave,
    insert: (text, allowInternal) =>
      inserts.ask({ type: 'insert', sequence: state.sequence, text, allowInternal }, link?.send),
    async replace(draft, span, text) {
      const { sequence } = state;
      const done = await inserts.ask({ type: 'replace', sequence, draft, span, text }, link?.send);
      const written = draft.slice(0, span.start) + text + draft.slice(span.end);
      if (done.result === 'inserted' && state.draft === draft)
        take({ type: 'draft', sequence, text: written, signed: state.signed });
      return done;
    },
    mark: (draft, marks) => link?.send({ type: 'mark', sequence: state.sequence, draft, marks }),
    pickReplyLanguage: (replyPick) => pick({ replyPick }),
    pickSituation: (situation) => pick({ situation }),
    correct(change) {
      const kept = recall.correct(recordOf(state, mergeAnswer), change);
      void advise();
      return kept;
    },
    useSelection: () => link?.send({ type: 'use-selection', sequence: state.sequence }),
    collapse: () => link?.send({ type: 'collapse' }),
    setSide: (side) => link?.send({ type: 'set-side', side }),
    refresh() {
      asking.settingsChanged();
      void advise();
    },
    teamChanged: updates.arrived,
    showTeam: updates.show,
    tick() {
      if (!prepared || !state.advised) return;
      if (prepared.today === dayOf(tools.now())) become({ ...state, advised: atTime(prepared, tools.now()) });
      else void advise();
    },
  };
}
