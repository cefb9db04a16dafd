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
  /** How often another document changed what is kept: what is on screen may be gone since. */
  let doubts = 0;
  /** For which record, and under which of the customer's identities, it was looked for last; with which doubt. */
  let looked = { who: '', doubts };
  /** Counts lookups: of those that overlap only the newest counts. */
  let lookups = 0;
  /** What the agent decided here, on the record of `sequence`, undone or not. */
  let made: { sequence: number; change: CorrectionChange } = { sequence: -1, change: {} };

  const whoIs = (record: CustomerRecord, sequence: number) =>
    [sequence, ...identitiesOf(record).map(({ value }) => value)].join(' ');
  const isKnown = (who: string) => looked.who === who && looked.doubts === doubts;

  return {
    /** Looked for once per record, and again when the helpdesk has told more of the customer. */
    async of(record: CustomerRecord): Promise<Correction | undefined> {
      const { correction: before, sequence } = host.state();
      const looking = { who: whoIs(record, sequence), doubts };
      if (isKnown(looking.who)) return before;
      const doubted = looked.doubts !== doubts;
      const own = ++lookups;
      const found = await memory.of(record);
      const current = host.state();
      if (own !== lookups || sequence !== current.sequence) return current.correction;
      // Decided meanwhile, in doubt: it is looked for once more.
      if (doubted && current.correction !== before) return current.correction;
      looked = looking;
      // In doubt the memory knows best, also of what was decided here, unless that could not be stored.
      if (doubted && current.notKept === undefined) made = { sequence, change: {} };
      // What was found under a weaker name may be somebody else's: it goes, and what was decided here stays.
      const decides = made.sequence === sequence && Object.keys(made.change).length > 0;
      const held = decides ? changed(found, made.change) : found;
      if (held !== current.correction) host.become({ correction: held });
      return held;
    },

    /**
     * Holds at once for the record on screen. Resolves with whether it was kept for later as well; where it was not,
     * the state says why.
     */
    async correct(record: CustomerRecord | undefined, change: CorrectionChange): Promise<boolean> {
      const { correction: before, sequence } = host.state();
      made = { sequence, change: made.sequence === sequence ? { ...made.change, ...change } : change };
      const { change: decided } = made;
      let correction = changed(before, change);
      host.become({ correction });
      if (!record) return false;
      // Before that was looked for, keeping would overwrite what was decided earlier.
      if (!isKnown(whoIs(record, sequence))) correction = changed(await memory.of(record), decided);
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
      doubts += 1;
    },
  };
}

function changed(before: Correction | undefined, change: CorrectionChange): Correction {
  return Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
  );
}
