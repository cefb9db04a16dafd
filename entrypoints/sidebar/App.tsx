import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { Panel, type PanelActions } from '@/components/sidebar/Panel';
import { ReasonsContext } from '@/components/sidebar/reasons-context';
import type { Whose } from '@/lib/guidance/compare';
import type { Knowledge } from '@/lib/knowledge/load';
import { cultureKey } from '@/lib/panel/advise';
import type { PanelSession } from '@/lib/panel/panel-session';
import { INITIAL } from '@/lib/panel/panel-state';
import { selfCheckReport } from '@/lib/panel/report';
import { canOpenSidePanel, movePanel } from '@/lib/panel/side-panel';
import { send } from '@/lib/protocol/send';
import { type PanelHome, type Settings, settings } from '@/lib/storage/settings';
import { seen } from './memories';
import type { Side } from './side';
import { useFeedback } from './use-feedback';
import { useFix } from './use-fix';
import { useFollowUp } from './use-follow-up';
import { useMarks } from './use-marks';
import { useOutcome } from './use-outcome';
import { useRemarks } from './use-remarks';

const never = () => () => {};

/** Chosen at the side, the page is where the panel is from now on, and the side panel has nothing more to show. */
async function move(home: PanelHome, side: Side | undefined): Promise<void> {
  if (!side) return movePanel(home);
  await settings.set({ home });
  if (home === 'page') close();
}

interface Props {
  session: PanelSession;
  knowledge: Knowledge;
  territory: PanelActions['territory'];
  /** Where the agent is at home, as they said it; undefined where they did not. */
  home(): Whose | undefined;
  side: Side | undefined;
  /** Which remarks on drafts the agent wants. */
  wantedRemarks(): Pick<Settings, 'remarks' | 'quietRules'>;
  /** In Studio nothing is counted, logged or asked. */
  preview: boolean;
}

/** Binds the session and the feedback to the views. */
export function App({ session, knowledge, territory, home, side, wantedRemarks, preview }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const place = useSyncExternalStore(side?.subscribe ?? never, () => side?.place());
  const acted = preview ? INITIAL : state;
  const { votes, toast, say, logReply, fail } = useFeedback(acted);
  const { outcome, settle, wrote } = useOutcome(acted);
  const followUp = useFollowUp(acted, fail);
  const found = useRemarks(acted, wantedRemarks());
  const point = useMarks(session, found);
  const fix = useFix(session, found.draft, say);
  const compare = async () => {
    const { advised } = session.state();
    const own = home();
    if (!advised || !own) return undefined;
    const { findings, guidance } = advised;
    const theirs = { language: findings.language.value, region: findings.region.value };
    const { compareCustoms } = await import('@/lib/guidance/compare');
    const { scoresOf } = await import('./team-source');
    const [comparison, dimensions] = await Promise.all([
      compareCustoms(knowledge, theirs, guidance, own),
      scoresOf(theirs.region, own.region),
    ]);
    return { ...comparison, dimensions };
  };
  return (
    <ReasonsContext value={knowledge.reasonsOf}>
      <Panel
        state={state}
        now={Temporal.Now.instant()}
        toast={toast}
        outcome={outcome}
        place={place}
        canOpenSide={canOpenSidePanel()}
        report={selfCheckReport(state, browser.runtime.getManifest().version, navigator.userAgent)}
        votes={votes}
        remarks={found.remarks}
        tone={found.tone}
        followUp={followUp}
        actions={{
          quiet: (rule, forAll) => {
            if (forAll) {
              void settings
                .set((stored) => ({ quietRules: [...new Set([...stored.quietRules, rule])] }))
                .catch(fail);
              return;
            }
            const before = session.state().correction?.quietRules ?? [];
            void session.correct({ quietRules: [...new Set([...before, rule])] });
          },
          fix,
          point,
          insert: async (text, allowInternal) => {
            const done = await session.insert(text, allowInternal);
            if (done.result === 'inserted') {
              wrote();
              followUp?.replied();
            }
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
          compare,
          territory,
          openSettings: () => void send('open-options', {}).catch(fail),
          logReply: (given, note) => {
            logReply(given, note);
            followUp?.replied();
          },
          settleOutcome: settle,
          showTeam: async () => {
            await session.showTeam();
            // The control that was used is gone: on with what it showed.
            const next = document.querySelector<HTMLElement>('.tip[data-fresh], .panel > footer .chip');
            next?.focus();
          },
          teamUnreached: async () => {
            const { sourceStore, unreachedSince } = await import('./team-source');
            const joined = await sourceStore.read().catch(() => undefined);
            return joined && unreachedSince(joined, Date.now());
          },
          // Counting is a courtesy: where it can't be stored, tips only don't fold.
          seen: (tips) => {
            const { advised } = acted;
            if (advised)
              void seen.note(advised.record.ref, cultureKey(advised.findings), tips).catch(() => {});
          },
        }}
      />
    </ReasonsContext>
  );
}
