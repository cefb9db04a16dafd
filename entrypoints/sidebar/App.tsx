import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/sidebar/Panel';
import type { PanelSession } from '@/lib/panel/panel-session';
import { selfCheckReport } from '@/lib/panel/report';
import { send } from '@/lib/protocol/send';
import { useFeedback } from './use-feedback';

/** Binds the session and the feedback to the views. */
export function App({ session }: { session: PanelSession }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { votes, toast, logReply, fail } = useFeedback(state);
  return (
    <Panel
      state={state}
      now={Temporal.Now.instant()}
      toast={toast}
      report={selfCheckReport(state, browser.runtime.getManifest().version, navigator.userAgent)}
      votes={votes}
      actions={{
        insert: session.insert,
        pickReplyLanguage: session.pickReplyLanguage,
        pickSituation: session.pickSituation,
        useSelection: session.useSelection,
        collapse: session.collapse,
        setSide: session.setSide,
        openSettings: () => void send('open-options', {}).catch(fail),
        logReply,
      }}
    />
  );
}
