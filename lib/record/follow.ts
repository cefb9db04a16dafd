import type { Composing } from '@/lib/composer/composing';
import type { Adapter } from '@/lib/helpdesks/adapter';
import type { FromPanel, InsertOutcome, ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from './customer-record';
import { watchDraft } from './watch-draft';
import { whenShown } from './when-shown';
import { writing } from './writing';

/** How long the page may take to show a record before the API is asked without it, in milliseconds. */
const PAGE_PATIENCE_MS = 8_000;
/** A burst of new messages is read once, this long after the last change, in milliseconds. */
const THREAD_PAUSE_MS = 250;
const SELECTION_LIMIT = 4_000;

export interface Follower {
  /** The tab shows another record, or none. */
  open(ref: RecordRef | undefined): void;
  receive(message: FromPanel): Promise<void>;
  /** No panel is connected any more: what it underlined goes. */
  unmark(): void;
  /** Everything said about the record on screen, for a panel that (re)connects. */
  replay(): readonly ToPanel[];
  controls(): readonly Element[];
}

export interface FollowerTools {
  adapter: Adapter;
  /** The composer's script, fetched with the first need of it. */
  composing(): Promise<Composing>;
  send(message: ToPanel): void;
  /** The page of the record on screen was read, or its editor found: controls may have appeared. */
  settled(): void;
  signal: AbortSignal;
}

/**
 * Follows the records of one tab: reads each once from the page, again when its thread grows, and from the API
 * when the panel asks. Everything of a record hangs on one `AbortSignal` and one sequence number, so nothing of
 * an earlier record can arrive after the next was opened.
 */
export function followRecords(tools: FollowerTools): Follower {
  const { adapter } = tools;
  let sequence = 0;
  let current:
    | {
        ref: RecordRef;
        abort: AbortController;
        writing: ReturnType<typeof writing>;
        page?: CustomerRecord;
        asking?: boolean;
        answered?: boolean;
      }
    | undefined;
  let said: ToPanel[] = [];

  const say = (message: ToPanel, kept = true) => {
    if (kept) said = [...said.filter((earlier) => earlier.type !== message.type), message];
    tools.send(message);
  };

  const readPage = (open: NonNullable<typeof current>, own: number): boolean => {
    const reading = adapter.readPage(document, open.ref);
    if (!reading) return false;
    const changed = JSON.stringify(open.page) !== JSON.stringify(reading.record);
    open.page = reading.record;
    if (changed) say({ type: 'page', sequence: own, record: reading.record, fields: reading.fields });
    return true;
  };

  async function follow(open: NonNullable<typeof current>, own: number): Promise<void> {
    const { signal } = open.abort;
    const shown = await whenShown(() => readPage(open, own), PAGE_PATIENCE_MS, signal);
    if (signal.aborted) return;
    if (!shown) say({ type: 'page-failed', sequence: own, fields: [] });
    tools.settled();
    const thread = adapter.thread(document, open.ref);
    if (thread) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(() => !signal.aborted && readPage(open, own), THREAD_PAUSE_MS);
      });
      observer.observe(thread, { childList: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    }
    let known: Element | undefined;
    watchDraft(
      () => {
        const place = adapter.composer(document, open.ref);
        // Editors come after the messages, and replies and notes have one each: controls have appeared with it.
        if (place && place.element !== known) tools.settled();
        known = place?.element ?? known;
        return place;
      },
      async (place) => (await tools.composing()).readDraft(place),
      (draft) => say({ type: 'draft', sequence: own, ...draft }),
      signal,
    );
  }

  return {
    open(ref) {
      current?.abort.abort();
      current = undefined;
      said = [];
      const own = ++sequence;
      say({ type: 'opened', sequence: own, ref: ref ?? null });
      if (!ref) return;
      const abort = new AbortController();
      tools.signal.addEventListener('abort', () => abort.abort(), { once: true, signal: abort.signal });
      const { composing } = tools;
      const find = () => adapter.composer(document, ref);
      current = { ref, abort, writing: writing({ find, composing, signal: abort.signal }) };
      void follow(current, own);
    },

    async receive(message) {
      const open = current;
      if (!open || !('sequence' in message)) return;
      const { signal } = open.abort;
      const stale = message.sequence !== sequence;
      switch (message.type) {
        case 'ask-api': {
          // A panel that moves, or comes back to this tab, gets the answer that the last one asked for.
          if (stale || open.asking || open.answered) return;
          open.asking = true;
          const { customer } = message;
          const page = () => open.page && { ...open.page, customer: { ...open.page.customer, ...customer } };
          const answer = await adapter.readApi(open.ref, page, signal).catch((): undefined => undefined);
          open.asking = false;
          if (!answer || signal.aborted) return;
          open.answered = answer.ok || answer.problem !== 'rate-limited';
          say({ type: 'api', sequence: message.sequence, answer });
          return;
        }
        case 'use-selection': {
          const text = (getSelection()?.toString() ?? '').trim().slice(0, SELECTION_LIMIT);
          if (!stale) say({ type: 'selection', sequence: message.sequence, text });
          return;
        }
        case 'insert':
        case 'replace': {
          const outcome: InsertOutcome = stale ? { result: 'failed' } : await open.writing.write(message);
          say({ type: 'inserted', request: message.request, outcome }, false);
          return;
        }
        case 'mark':
          if (!stale) await open.writing.mark(message);
      }
    },

    unmark: () => current?.writing.unmark(),
    replay: () => said,
    controls: () => (current ? adapter.controls(document) : []),
  };
}
