import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Toast } from '@/components/sidebar/FeedbackBar';
import type { TipVotes, Vote } from '@/components/sidebar/TipItem';
import type { NewFeedback } from '@/lib/feedback/feedback';
import type { Advice } from '@/lib/guidance/guidance';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';

/** How long a logged vote or feedback can be taken back from the footer, in milliseconds. */
const UNDO_MS = 6_000;

/** Loaded with the first click: nothing of it is needed to show guidance. */
const library = () => import('@/lib/feedback/feedback');

export interface FeedbackControls {
  votes: TipVotes;
  toast: Toast | undefined;
  /** Says something about the record on screen in the footer, for a few seconds. */
  say(toast: Toast): void;
  logReply(outcome: Outcome, note: string): void;
  fail(error: unknown): void;
}

/** This page's own state: the votes cast on the record on screen and the footer's message. */
export function useFeedback(state: PanelState): FeedbackControls {
  const { t } = useTranslation();
  const [votes, setVotes] = useState<ReadonlyMap<string, { vote: Vote; eventId: string }>>(new Map());
  const [toast, setToast] = useState<Toast>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = state.ref && refKey(state.ref);

  // biome-ignore lint/correctness/useExhaustiveDependencies: votes and messages belong to one record.
  useEffect(() => {
    setVotes(new Map());
    setToast(undefined);
  }, [key]);

  /** The record on screen now: what was clicked on another one is not said here. */
  const shown = useRef(key);
  shown.current = key;

  const say = (next: Toast) => {
    if (shown.current !== key) return;
    clearTimeout(timer.current);
    setToast(next);
    timer.current = setTimeout(() => setToast(undefined), UNDO_MS);
  };
  const fail = (error: unknown) => say({ text: t('feedback.failed', { reason: String(error) }) });
  const without = (entryId: string) =>
    setVotes((before) => new Map([...before].filter(([id]) => id !== entryId)));

  async function log(given: NewFeedback, text: string, undone: () => void): Promise<string | undefined> {
    const { advised, situation } = state;
    if (!advised) return undefined;
    try {
      const { feedback, feedbackContext } = await library();
      const context = feedbackContext(advised.record, advised.findings, advised.guidance, situation);
      const { id } = await feedback.add(given, context, advised.record.customer);
      const undo = () =>
        feedback.remove(id).then(() => {
          undone();
          say({ text: t('feedback.removed') });
        }, fail);
      say({ text, undo });
      return id;
    } catch (error) {
      fail(error);
      return undefined;
    }
  }

  async function cast({ id: entryId, team }: Advice<'tip'>, vote: Vote): Promise<void> {
    const earlier = votes.get(entryId);
    if (earlier) {
      without(entryId);
      await library()
        .then(({ feedback }) => feedback.remove(earlier.eventId))
        .catch(fail);
      if (earlier.vote === vote) return say({ text: t('feedback.removed') });
    }
    const undone = () => without(entryId);
    const given = { kind: 'tip', entryId, vote, ...(team && { pack: team.pack }) } as const;
    const eventId = await log(given, t('feedback.voteLogged'), undone);
    if (eventId && shown.current === key)
      setVotes((before) => new Map(before).set(entryId, { vote, eventId }));
  }

  return {
    votes: { of: (entryId) => votes.get(entryId)?.vote, cast },
    toast,
    say,
    logReply: (outcome, note) => void log({ kind: 'reply', outcome, note }, t('feedback.logged'), () => {}),
    fail,
  };
}
