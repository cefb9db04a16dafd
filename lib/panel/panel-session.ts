import type { Correction } from '@/lib/corrections/correction';
import type { CorrectionMemory } from '@/lib/corrections/memory';
import type { Situation } from '@/lib/knowledge/schema';
import type { InsertOutcome } from '@/lib/protocol/record-channel';
import type { PanelLink } from '@/lib/protocol/record-link';
import type { CustomerRecord } from '@/lib/record/customer-record';
import { type AdviseTools, atTime, type Prepared, prepare } from './advise';
import { askingApi } from './asking-api';
import type { KeptAnswers } from './kept-answers';
import { mergeAnswer } from './merge';
import { INITIAL, type PanelState, receive, recordOf } from './panel-state';

export interface PanelTools extends AdviseTools {
  kept: KeptAnswers;
  corrections: CorrectionMemory;
  /** The agent's languages and the team's default, as set now. */
  languages(): { agentLanguages: readonly string[]; teamLanguage: string };
  now(): Temporal.Instant;
}

export interface PanelSession {
  state(): PanelState;
  subscribe(listener: () => void): () => void;
  /** `label` names the slim tab. */
  connect(link: PanelLink, label: string): void;
  /** Puts a line into the reply editor; resolves with what became of it. */
  insert(text: string, allowInternal: boolean): Promise<InsertOutcome>;
  pickReplyLanguage(tag: string): void;
  pickSituation(situation: Situation | undefined): void;
  /** The agent decides about this customer: fields given are changed, `undefined` goes back to what is found. */
  correct(change: { [Field in keyof Correction]?: Correction[Field] | undefined }): void;
  useSelection(): void;
  collapse(): void;
  setSide(side: 'left' | 'right'): void;
  /** Settings changed. */
  refresh(): void;
  /** A minute passed. */
  tick(): void;
}

/** An insert that nobody answered (the tab is gone) counts as failed after this time, in milliseconds. */
const INSERT_PATIENCE_MS = 5_000;

/** What the panel page does between the link and its views. */
export function createPanelSession(tools: PanelTools): PanelSession {
  let state: PanelState = INITIAL;
  let prepared: Prepared | undefined;
  let link: PanelLink | undefined;
  let run = 0;
  let requests = 0;
  const listeners = new Set<() => void>();
  const inserts = new Map<number, (outcome: InsertOutcome) => void>();

  const become = (next: PanelState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  /** Works everything out anew; of runs that overlap only the newest counts. */
  async function advise(): Promise<void> {
    const record = recordOf(state, mergeAnswer);
    if (!record) return;
    const own = ++run;
    const { draft, replyPick, situation, sequence } = state;
    const outdated = () => own !== run || sequence !== state.sequence;
    try {
      const correction = await remembered(record);
      const next = await prepare(
        { record, draft, replyPick, situation, correction, ...tools.languages() },
        tools,
      );
      if (outdated()) return;
      prepared = next;
      become({ ...state, phase: 'ready', fault: undefined, advised: atTime(next, tools.now()) });
    } catch (error) {
      if (!outdated()) become({ ...state, fault: error instanceof Error ? error.message : String(error) });
    }
  }

  /** What was decided for this customer before; once the API told more of them, under that as well. */
  async function remembered(record: CustomerRecord): Promise<Correction | undefined> {
    const { correction, sequence } = state;
    if (correction) return correction;
    const earlier = await tools.corrections.of(record);
    if (earlier && sequence === state.sequence) become({ ...state, correction: earlier });
    return earlier;
  }

  function advance(next: Partial<PanelState>): void {
    become({ ...state, ...next });
    void advise();
  }

  const asking = askingApi(tools, {
    state: () => state,
    become: (next) => become({ ...state, ...next }),
    ask: (sequence, customer) => link?.send({ type: 'ask-api', sequence, ...(customer && { customer }) }),
    advise,
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(connected, label) {
      link = connected;
      link.send({ type: 'label', text: label });
      become({ ...state, phase: 'no-record' });
      connected.listen((message) => {
        if (message.type === 'inserted') {
          inserts.get(message.request)?.(message.outcome);
          return;
        }
        const before = state;
        become(receive(state, message));
        if (state === before || message.type === 'layout') return;
        if (message.type === 'opened') {
          prepared = undefined;
          run += 1;
          void asking.opened();
          return;
        }
        if (message.type === 'page') void asking.pageRead();
        if (message.type === 'page-failed') void asking.complete();
        if (message.type === 'api') void asking.answered(message.answer);
        void advise();
      });
    },
    insert(text, allowInternal) {
      const request = ++requests;
      return new Promise((resolve) => {
        const finish = (outcome: InsertOutcome) => {
          clearTimeout(timer);
          inserts.delete(request);
          resolve(outcome);
        };
        const timer = setTimeout(() => finish({ result: 'failed' }), INSERT_PATIENCE_MS);
        inserts.set(request, finish);
        if (link) link.send({ type: 'insert', request, sequence: state.sequence, text, allowInternal });
        else finish({ result: 'failed' });
      });
    },
    pickReplyLanguage: (replyPick) => advance({ replyPick }),
    pickSituation: (situation) => advance({ situation }),
    correct(change) {
      const merged = Object.entries({ ...state.correction, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      const correction: Correction = Object.fromEntries(merged);
      const record = recordOf(state, mergeAnswer);
      advance({ correction });
      // What can't be kept (the disk is full) still holds for the record on screen.
      if (record)
        tools.corrections.keep(record, correction).catch((error: unknown) => {
          become({ ...state, notKept: error instanceof Error ? error.message : String(error) });
        });
    },
    useSelection: () => link?.send({ type: 'use-selection', sequence: state.sequence }),
    collapse: () => link?.send({ type: 'collapse' }),
    setSide: (side) => link?.send({ type: 'set-side', side }),
    refresh: () => void advise(),
    tick() {
      if (prepared && state.advised) become({ ...state, advised: atTime(prepared, tools.now()) });
    },
  };
}
