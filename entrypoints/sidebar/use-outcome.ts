import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { installationHash } from '@/lib/corrections/key';
import { involvementIn, type OutcomeMoment, outcomeMoment } from '@/lib/feedback/moment';
import { type ReplyMemory, replyMemory } from '@/lib/feedback/reply-memory';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';
import { settings } from '@/lib/storage/settings';

/** On screen for this long, the question counts as asked. In milliseconds. */
const ASKED_MS = 3_000;

let memory: ReplyMemory | undefined;
const replies = () => {
  memory ??= replyMemory(browser.storage.local, installationHash(browser.storage.local), Date.now);
  return memory;
};

/**
 * Notes on which records the agent writes, and says when to ask how that landed. What can't be stored is not asked
 * for: nothing of this may disturb.
 */
export function useOutcome(state: PanelState) {
  const [moment, setMoment] = useState<{ key: string; value: OutcomeMoment }>();
  const { advised, draft } = state;
  const record = advised?.record;
  const key = record && refKey(record.ref);
  const thread = record && `${key} ${record.status} ${JSON.stringify(involvementIn(record))}`;
  // An editor may take an inserted line without telling the page, so that no draft is seen.
  const [inserted, setInserted] = useState<string>();
  const writing = draft.trim() !== '' || (key !== undefined && inserted === key);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `thread` says all that matters of the record.
  useEffect(() => {
    if (!record || !key) return;
    let current = true;
    const look = async () => {
      const [involved, { askOutcome }] = await Promise.all([replies().of(record.ref), settings.get()]);
      const value = outcomeMoment(record, involved);
      if (current && value && askOutcome) setMoment({ key, value });
      // In this order: what is noted now would make an answer that has just come look like one known before.
      if (writing && !value) await replies().wrote(record.ref, involvementIn(record));
    };
    void look().catch(() => {});
    return () => {
      current = false;
    };
  }, [thread, writing]);

  const asked = moment?.key === key ? moment?.value : undefined;
  const settle = () => {
    setMoment(undefined);
    if (record)
      void replies()
        .settled(record.ref, involvementIn(record))
        .catch(() => {});
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (!asked || !record || state.layout.collapsed) return;
    const timer = setTimeout(
      () =>
        void replies()
          .settled(record.ref, involvementIn(record))
          .catch(() => {}),
      ASKED_MS,
    );
    return () => clearTimeout(timer);
  }, [asked, key, state.layout.collapsed]);

  return { outcome: asked, settle, wrote: () => setInserted(key) };
}
