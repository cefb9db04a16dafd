import type { ApiReading } from '@/lib/helpdesks/adapter';
import type { Customer, CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import { asksAfterPage } from './api-consent';
import { holdSeconds, type KeptAnswers } from './kept-answers';
import type { PanelState } from './panel-state';

/** A helpdesk that refuses again is left alone for this long at least, in milliseconds. */
const REFUSED_AGAIN_MS = 60_000;

export interface AskingTools {
  kept: KeptAnswers;
  /** Whether the agent allows asking this record's helpdesk (`mayAskApi`). */
  mayAsk(ref: RecordRef): boolean;
  now(): Temporal.Instant;
}

/** The session's side of it. */
export interface AskingHost {
  state(): PanelState;
  become(next: Partial<PanelState>): void;
  ask(sequence: number, customer: Customer | undefined): void;
  advise(): Promise<void>;
}

/** When the helpdesk's API is asked about the record on screen, and what is known until it answers. */
export function askingApi({ kept, mayAsk, now }: AskingTools, host: AskingHost) {
  /** How often the API was asked about the record of `sequence`. */
  let asked = { sequence: 0, times: 0 };
  /** An answer that came before the page was read, and so could not be kept with the thread it belongs to. */
  let early: { sequence: number; answer: ApiReading } | undefined;

  /** What is known before the API says anything: the page's reading, or only which record it is. */
  const known = ({ page, ref }: PanelState) => page ?? (ref && { ref, customer: {}, messages: [] });

  function ask(sequence: number, customer: Customer | undefined): void {
    asked = { sequence, times: asked.sequence === sequence ? asked.times + 1 : 1 };
    host.ask(sequence, customer);
  }

  /** A tab that comes back to the front says its answer again: what was kept of it stays as old as it is. */
  async function keep(record: CustomerRecord, answer: ApiReading, sequence: number): Promise<void> {
    if (asked.sequence === sequence || (await kept.isNew(record.ref))) await kept.keep(record, answer);
  }

  /** Asks where the plan allows, else when the pause is over. */
  async function complete(): Promise<void> {
    const { sequence, api } = host.state();
    const record = known(host.state());
    if (!record || api.state !== 'idle') return;
    if (!mayAsk(record.ref)) return host.become({ api: { state: 'off' } });
    host.become({ api: { state: 'asked' } });
    const plan = await kept.plan(record);
    const current = host.state();
    // A tab that comes back to the front says again what its helpdesk has answered.
    if (sequence !== current.sequence || current.api.state !== 'asked') return;
    if (plan.do === 'use') {
      host.become({ answer: plan.answer, api: { state: 'answered' } });
      return host.advise();
    }
    const { customer } = plan;
    if (customer) host.become({ answer: { customer } });
    if (plan.do === 'hold') {
      host.become({ api: { state: 'held', until: plan.until } });
      completeIn(plan.until - now().epochMilliseconds, sequence);
    } else {
      ask(sequence, customer);
    }
    if (customer) await host.advise();
  }

  /** Spread over half the pause again: the panels of a whole team wait for the same moment. */
  function completeIn(pauseMs: number, sequence: number): void {
    setTimeout(
      () => {
        if (sequence !== host.state().sequence) return;
        host.become({ api: { state: 'idle' } });
        void complete();
      },
      Math.max(0, pauseMs) * (1 + Math.random() / 2),
    );
  }

  return {
    complete,

    /** The agent may have allowed it meanwhile. */
    settingsChanged(): void {
      const { api, ref } = host.state();
      if (api.state !== 'off' || !ref || !mayAsk(ref)) return;
      host.become({ api: { state: 'idle' } });
      void complete();
    },

    /** A record that nothing is kept of is asked about while its page still renders. */
    async opened(): Promise<void> {
      const { ref, sequence } = host.state();
      if (!ref || asksAfterPage(ref) || !mayAsk(ref) || !(await kept.isNew(ref))) return;
      const current = host.state();
      if (sequence !== current.sequence || current.api.state !== 'idle') return;
      host.become({ api: { state: 'asked' } });
      ask(sequence, undefined);
    },

    /** Asks now where that was not done early; else takes what is kept of this customer from another record. */
    async pageRead(): Promise<void> {
      const { page, sequence, api, answer } = host.state();
      if (page && early?.sequence === sequence) await keep(page, early.answer, sequence);
      early = undefined;
      if (api.state === 'idle') return complete();
      if (!page || answer || api.state !== 'asked') return;
      const plan = await kept.plan(page);
      const current = host.state();
      if (plan.do === 'use' || !plan.customer || sequence !== current.sequence || current.answer) return;
      host.become({ answer: { customer: plan.customer } });
      await host.advise();
    },

    /** Keeps the answer; after a 429 asks again when the pause is over. */
    async answered(answer: ApiReading): Promise<void> {
      const { sequence, page } = host.state();
      const record = known(host.state());
      if (!page) early = { sequence, answer };
      if (record) await keep(record, answer, sequence);
      if (answer.ok || answer.problem !== 'rate-limited') return;
      const again = (asked.times - 1) * REFUSED_AGAIN_MS;
      completeIn(Math.max(holdSeconds(answer) * 1000, again), sequence);
    },
  };
}
