import type { Composing } from '@/lib/composer/composing';
import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import type { FromPanel, InsertOutcome } from '@/lib/protocol/record-channel';

type Asked<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

export interface WritingTools {
  /** The reply editor of the record on screen. */
  find(): ComposerPlace | undefined;
  /** The composer's script, fetched with the first need of it. Rejects where the browser refuses it. */
  composing(): Promise<Composing>;
  signal: AbortSignal;
}

/** What the panel does in the reply editor of one record: only with a click, but for underlines, which change nothing. */
export function writing({ find, composing, signal }: WritingTools) {
  /** Where underlines are, and what drew them. */
  let drawn: { place: ComposerPlace; tools: Composing } | undefined;
  let marking = 0;
  const unmark = () => {
    marking += 1;
    drawn?.tools.drawMarks(drawn.place, '', []);
    drawn = undefined;
  };
  signal.addEventListener('abort', unmark, { once: true });

  return {
    async write(message: Asked<'insert' | 'replace'>): Promise<InsertOutcome> {
      const place = find();
      if (!place) return { result: 'no-composer' };
      const toNote = message.type === 'insert' && message.allowInternal;
      if (place.visibility === 'internal' && !toNote) return { result: 'internal' };
      try {
        const tools = await composing();
        const { inserted, engine } =
          message.type === 'insert'
            ? await tools.insert(place, message.text, signal)
            : await tools.replace(place, message.draft, message.span, message.text, signal);
        return { result: inserted ? 'inserted' : 'failed', engine };
      } catch {
        return { result: 'failed', engine: '' };
      }
    },

    async mark({ draft, marks }: Asked<'mark'>): Promise<void> {
      const place = find();
      if (!marks.length || !place || place.visibility === 'internal') return unmark();
      marking += 1;
      const turn = marking;
      const tools = await composing().catch(() => undefined);
      if (!tools || turn !== marking || signal.aborted) return;
      if (drawn && drawn.place.element !== place.element) drawn.tools.drawMarks(drawn.place, '', []);
      tools.drawMarks(place, draft, marks);
      drawn = { place, tools };
    },

    unmark,
  };
}
