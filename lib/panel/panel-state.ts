import type { CustomerZones } from '@/lib/calendar/customer-zones';
import type { LocalClock } from '@/lib/calendar/local-clock';
import type { CalendarNote } from '@/lib/calendar/notes';
import type { ResponseTarget } from '@/lib/calendar/response-target';
import type { SharedWindow, WorkingPlace } from '@/lib/calendar/shared-window';
import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import type { Guidance } from '@/lib/guidance/guidance';
import type { Suggestion } from '@/lib/guidance/suggest-situation';
import type { ApiAnswer, ApiProblem, FieldHealth } from '@/lib/helpdesks/adapter';
import type { Situation } from '@/lib/knowledge/schema';
import type { PanelLayout, ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import type { TeamNews } from './holding';

/** Everything worked out about the record on screen; made anew as a whole whenever its input changes. */
export interface Advised {
  record: CustomerRecord;
  findings: Findings;
  /** The customer's whole name, in the order of their own language. */
  shownName: string;
  guidance: Guidance;
  zones: CustomerZones;
  clock: LocalClock | undefined;
  target: ResponseTarget;
  /** What the customer's calendar says about the days ahead, the weightiest first. */
  notes: readonly CalendarNote[];
  /** When the agent works, and when the customer does: one for each clock that is possible there. */
  desk: WorkingPlace;
  theirs: readonly WorkingPlace[];
  /** The next time that both are at work. */
  window: SharedWindow | undefined;
  /** The situation that the thread speaks for: shown beside the agent's choice, never chosen. */
  suggestion: Suggestion | undefined;
}

/** What became of asking the helpdesk's API. */
export type ApiState =
  /** `off`: the agent has not allowed asking this helpdesk. */
  | { state: 'idle' | 'asked' | 'answered' | 'off' }
  | { state: 'failed'; problem: ApiProblem; retrySeconds?: number }
  /** Held back to spare the account's rate limit, until that time (epoch milliseconds). */
  | { state: 'held'; until: number };

export interface PanelState {
  /** `waiting`: no helpdesk tab is connected. */
  phase: 'waiting' | 'no-record' | 'reading' | 'ready' | 'unreadable';
  sequence: number;
  ref: RecordRef | undefined;
  /** The page's reading, and what the API adds to it. */
  page: CustomerRecord | undefined;
  /** The page did not show the record in time: from then on the API's answer alone has to do. */
  pageFailed: boolean;
  answer: Partial<ApiAnswer> | undefined;
  api: ApiState;
  fields: readonly FieldHealth[];
  /** Text that the agent selected on the page, read as the customer's message. */
  selection: string | undefined;
  draft: string;
  /** A signature stands below the draft. */
  signed: boolean;
  replyPick: string | undefined;
  situation: Situation | undefined;
  /** What the agent decided about this customer, now or earlier. */
  correction: Correction | undefined;
  advised: Advised | undefined;
  /** What broke inside Savoir while advising, for the panel to say plainly. */
  fault: string | undefined;
  /** Why a correction could not be kept for later; it holds for the record on screen. */
  notKept: string | undefined;
  /** A change of the team's packs that waits or has just come. */
  news: TeamNews | undefined;
  layout: PanelLayout;
}

export const INITIAL: PanelState = {
  phase: 'waiting',
  sequence: 0,
  ref: undefined,
  page: undefined,
  pageFailed: false,
  answer: undefined,
  api: { state: 'idle' },
  fields: [],
  selection: undefined,
  draft: '',
  signed: false,
  replyPick: undefined,
  situation: undefined,
  correction: undefined,
  advised: undefined,
  fault: undefined,
  notKept: undefined,
  news: undefined,
  layout: { collapsed: false, side: 'right', squeezed: false },
};

/**
 * The next state after a message from the tab. With `opened` everything of the earlier record is gone at once;
 * whatever carries an older sequence than the last `opened` is dropped. Pure.
 */
export function receive(state: PanelState, message: ToPanel): PanelState {
  if (message.type === 'layout') return { ...state, layout: message.layout };
  if (message.type === 'inserted') return state;
  if (message.type === 'opened') {
    if (message.sequence < state.sequence) return state;
    return {
      ...INITIAL,
      layout: state.layout,
      sequence: message.sequence,
      ref: message.ref ?? undefined,
      phase: message.ref ? 'reading' : 'no-record',
    };
  }
  if (message.sequence !== state.sequence) return state;
  switch (message.type) {
    case 'page':
      return { ...state, page: message.record, fields: message.fields };
    case 'page-failed':
      return {
        ...state,
        pageFailed: true,
        fields: message.fields,
        phase: state.advised ? state.phase : 'unreadable',
      };
    case 'api':
      return message.answer.ok
        ? { ...state, answer: message.answer, api: { state: 'answered' } }
        : {
            ...state,
            api: {
              state: 'failed',
              problem: message.answer.problem,
              ...(message.answer.retrySeconds !== undefined && { retrySeconds: message.answer.retrySeconds }),
            },
          };
    case 'draft':
      return { ...state, draft: message.text, signed: message.signed ?? false };
    case 'selection':
      return message.text ? { ...state, selection: message.text } : state;
  }
}

/**
 * The record to work on: page and API together, and selected text in place of messages nobody could read. An answer of
 * the API that comes before the page waits for it: without messages it would say what is not so.
 */
export function recordOf(
  state: PanelState,
  merge: (page: CustomerRecord, answer: PanelState['answer']) => CustomerRecord,
): CustomerRecord | undefined {
  const { ref, page, pageFailed, answer, selection } = state;
  const readable = page || selection || (pageFailed && answer);
  if (!ref || !readable) return undefined;
  const record = merge(page ?? { ref, customer: {}, messages: [] }, answer);
  return selection
    ? { ...record, messages: [...record.messages, { author: 'customer', text: selection }] }
    : record;
}
