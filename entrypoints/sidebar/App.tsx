import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { Toast } from '@/components/sidebar/FeedbackBar';
import { Panel } from '@/components/sidebar/Panel';
import type { Vote } from '@/components/sidebar/TipItem';
import { feedback, feedbackContext, type NewFeedback } from '@/lib/feedback/feedback';
import { scrub } from '@/lib/feedback/scrub';
import type { PanelSession } from '@/lib/panel/panel-session';
import { selfCheckReport } from '@/lib/panel/report';
import { send } from '@/lib/protocol/send';
import { refKey } from '@/lib/record/customer-record';

/** How long a logged vote or feedback can be taken back from the footer, in milliseconds. */
const UNDO_MS = 6_000;

/** Binds the session to the views and keeps this page's own state: votes cast and the footer's message. */
export function App({ session }: { session: PanelSession }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [votes, setVotes] = useState<ReadonlyMap<string, { vote: Vote; eventId: string }>>(new Map());
  const [toast, setToast] = useState<Toast>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = state.ref && refKey(state.ref);

  // biome-ignore lint/correctness/useExhaustiveDependencies: votes and messages belong to one record.
  useEffect(() => {
    setVotes(new Map());
    setToast(undefined);
  }, [key]);

  const say = (next: Toast) => {
    clearTimeout(timer.current);
    setToast(next);
    timer.current = setTimeout(() => setToast(undefined), UNDO_MS);
  };
  const fail = (error: unknown) => say({ text: t('feedback.failed', { reason: String(error) }) });
  const log = async (given: NewFeedback, text: string, undone: () => void): Promise<string | undefined> => {
    const { advised, situation } = state;
    if (!advised) return undefined;
    try {
      const stored = await feedback.add(
        given,
        feedbackContext(advised.record, advised.findings, advised.guidance, situation),
      );
      const undo = () =>
        feedback.remove(stored.id).then(() => {
          undone();
          say({ text: t('feedback.removed') });
        }, fail);
      say({ text, undo });
      return stored.id;
    } catch (error) {
      fail(error);
      return undefined;
    }
  };
  const without = (entryId: string) =>
    setVotes((before) => new Map([...before].filter(([id]) => id !== entryId)));

  return (
    <Panel
      state={state}
      now={Temporal.Now.instant()}
      toast={toast}
      report={selfCheckReport(state, browser.runtime.getManifest().version, navigator.userAgent)}
      votes={{
        of: (entryId) => votes.get(entryId)?.vote,
        async cast(entryId, vote) {
          const earlier = votes.get(entryId);
          if (earlier) {
            without(entryId);
            await feedback.remove(earlier.eventId).catch(fail);
            if (earlier.vote === vote) return say({ text: t('feedback.removed') });
          }
          const eventId = await log({ kind: 'tip', entryId, vote }, t('feedback.voteLogged'), () =>
            without(entryId),
          );
          if (eventId) setVotes((before) => new Map(before).set(entryId, { vote, eventId }));
        },
      }}
      actions={{
        insert: session.insert,
        pickReplyLanguage: session.pickReplyLanguage,
        pickSituation: session.pickSituation,
        useSelection: session.useSelection,
        collapse: session.collapse,
        setSide: session.setSide,
        openSettings: () => void send('open-options', {}).catch(fail),
        logReply(outcome, note) {
          const scrubbed = scrub(note, state.advised?.record.customer ?? {});
          void log(
            { kind: 'reply', outcome, ...(scrubbed && { note: scrubbed }) },
            t('feedback.logged'),
            () => {},
          );
        },
      }}
    />
  );
}
