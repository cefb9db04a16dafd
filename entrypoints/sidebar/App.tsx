import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/sidebar/Panel';
import { cultureKey } from '@/lib/panel/advise';
import type { PanelSession } from '@/lib/panel/panel-session';
import { selfCheckReport } from '@/lib/panel/report';
import { canOpenSidePanel, movePanel } from '@/lib/panel/side-panel';
import { send } from '@/lib/protocol/send';
import { type PanelHome, settings } from '@/lib/storage/settings';
import { seen } from './memories';
import type { Side } from './side';
import { useFeedback } from './use-feedback';
import { useOutcome } from './use-outcome';

const never = () => () => {};

/** Chosen at the side, the page is where the panel is from now on, and the side panel has nothing more to show. */
async function move(home: PanelHome, side: Side | undefined): Promise<void> {
  if (!side) return movePanel(home);
  await settings.set({ home });
  if (home === 'page') close();
}

/** Binds the session and the feedback to the views. */
export function App({ session, side }: { session: PanelSession; side: Side | undefined }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const place = useSyncExternalStore(side?.subscribe ?? never, () => side?.place());
  const { votes, toast, logReply, fail } = useFeedback(state);
  const { outcome, settle, wrote } = useOutcome(state);
  return (
    <Panel
      state={state}
      now={Temporal.Now.instant()}
      toast={toast}
      outcome={outcome}
      place={place}
      canOpenSide={canOpenSidePanel()}
      report={selfCheckReport(state, browser.runtime.getManifest().version, navigator.userAgent)}
      votes={votes}
      actions={{
        insert: async (text, allowInternal) => {
          const done = await session.insert(text, allowInternal);
          if (done.result === 'inserted') wrote();
          return done;
        },
        pickReplyLanguage: session.pickReplyLanguage,
        pickSituation: session.pickSituation,
        useSelection: session.useSelection,
        correct: session.correct,
        move: (home) => void move(home, side).catch(fail),
        switchOn: () => side?.switchOn(),
        collapse: session.collapse,
        setSide: session.setSide,
        openSettings: () => void send('open-options', {}).catch(fail),
        logReply,
        settleOutcome: settle,
        // Counting is a courtesy: where it can't be stored, tips only don't fold.
        seen: (tips) => {
          const { advised } = state;
          if (advised) void seen.note(advised.record.ref, cultureKey(advised.findings), tips).catch(() => {});
        },
      }}
    />
  );
}
