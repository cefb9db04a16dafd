import type { Correction } from '@/lib/corrections/correction';
import { identitiesOf } from '@/lib/corrections/identities';
import type { CorrectionMemory } from '@/lib/corrections/memory';
import type { CustomerRecord } from '@/lib/record/customer-record';
import type { PanelState } from './panel-state';

/** Fields given are changed; `undefined` goes back to what is found. */
export type CorrectionChange = { [Field in keyof Correction]?: Correction[Field] | undefined };

/** The session's side of it. */
export interface RecallHost {
  state(): PanelState;
  become(next: Partial<PanelState>): void;
}

/** What the agent decided about the customer on screen, now or earlier. */
export function recalling(memory: CorrectionMemory, host: RecallHost) {
  /** For which record, and under which of the customer's identities, it was looked for last. */
  let lookedFor = '';
  /** What is on screen may have been changed or forgotten elsewhere. */
  let stale = false;

  return {
    /** Looked for once per record, and again when the helpdesk has told more of the customer. */
    async of(record: CustomerRecord): Promise<Correction | undefined> {
      const { correction: before, sequence } = host.state();
      const who = [sequence, ...identitiesOf(record).map(({ value }) => value)].join(' ');
      if (who === lookedFor && !stale) return before;
      const found = await memory.of(record);
      const current = host.state();
      // What the agent decided meanwhile is newer.
      if (sequence !== current.sequence || current.correction !== before) return current.correction;
      const held = found ?? (stale ? undefined : before);
      lookedFor = who;
      stale = false;
      if (held !== before) host.become({ correction: held });
      return held;
    },

    /**
     * Holds at once for the record on screen. Resolves with whether it was kept for later as well; where it was not,
     * the state says why.
     */
    async correct(record: CustomerRecord | undefined, change: CorrectionChange): Promise<boolean> {
      const { correction: before, sequence } = host.state();
      const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
      const correction: Correction = Object.fromEntries(merged);
      host.become({ correction });
      if (!record) return false;
      const kept = await memory.keep(record, correction).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      const current = host.state();
      if (sequence === current.sequence && current.notKept !== kept) host.become({ notKept: kept });
      return kept === undefined;
    },

    /** Another document changed what is kept: it is looked for anew. */
    doubt(): void {
      stale = true;
    },
  };
}
