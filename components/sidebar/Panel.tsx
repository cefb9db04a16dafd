import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { identitiesOf } from '@/lib/corrections/identities';
import type { OutcomeMoment } from '@/lib/feedback/moment';
import { cultureKey } from '@/lib/panel/advise';
import type { PanelState } from '@/lib/panel/panel-state';
import type { SidePlace } from '@/lib/panel/side-place';
import { refKey } from '@/lib/record/customer-record';
import type { ToneRow } from '@/lib/tone/meter/compare-tone';
import type { Remark } from '@/lib/tone/remark';
import { AddressSection } from './AddressSection';
import { type CompareActions, useCompare } from './compare/use-compare';
import type { DraftActions } from './DraftSection';
import { FeedbackBar, type Outcome, type Toast } from './FeedbackBar';
import { FindingChips } from './FindingChips';
import type { FollowUpControls } from './FollowUpLine';
import { LazyDraftSection } from './LazyDraftSection';
import { LazyToneMeter } from './LazyToneMeter';
import type { InsertLine } from './LineRow';
import { Notices } from './Notices';
import { PanelMenu, type PanelMenuProps } from './PanelMenu';
import { PersonHeader } from './PersonHeader';
import { SideNotice } from './SideNotice';
import { TargetSection } from './TargetSection';
import { type FactsActions, TerritoryFacts } from './TerritoryFacts';
import type { TipVotes } from './TipItem';
import { TipList, type TipListProps } from './TipList';
import { ToneSection } from './ToneSection';
import type { Correcting } from './use-correcting';
import { Waiting } from './Waiting';

export interface PanelActions
  extends Omit<PanelMenuProps, 'side' | 'home' | 'canOpenSide'>,
    CompareActions,
    DraftActions,
    FactsActions {
  /** Side panel: undoes what switched Savoir off in the tab in front. */
  switchOn(): void;
  insert: InsertLine;
  pickReplyLanguage(tag: string): void;
  pickSituation(situation: PanelState['situation']): void;
  useSelection(): void;
  correct: Correcting['correct'];
  logReply(outcome: Outcome, note: string): void;
  /** The agent had these tips on screen. */
  seen: TipListProps['seen'];
  /** The question about the outcome was answered or waved away. */
  settleOutcome(): void;
  /** Shows what waits of the team's. */
  showTeam(): void;
}

interface Props {
  state: PanelState;
  actions: PanelActions;
  votes: TipVotes;
  /** On the agent's draft. */
  remarks: readonly Remark[];
  /** The tone of the draft, where there is enough of it to tell. */
  tone: readonly ToneRow[] | undefined;
  followUp: FollowUpControls | undefined;
  toast: Toast | undefined;
  /** Set where now is the moment to ask how the last reply landed. */
  outcome: OutcomeMoment | undefined;
  /** As the browser's side panel: where it is. Undefined in the helpdesk's page. */
  place: SidePlace | undefined;
  canOpenSide: boolean;
  report: string;
  now: Temporal.Instant;
}

/** The panel beside the ticket: who, by when, how to greet, what tone, what to mind. */
export function Panel(props: Props) {
  const { state, actions, votes, remarks, toast, outcome, report, now, place, canOpenSide } = props;
  const { advised, phase, layout, situation } = state;
  const comparing = useCompare(
    actions,
    advised && `${refKey(advised.record.ref)} ${cultureKey(advised.findings)}`,
  );
  const menu = (
    <PanelMenu {...actions} home={place ? 'side' : 'page'} side={layout.side} canOpenSide={canOpenSide} />
  );
  // By itself at the side, a page without a customer's name still has a heading.
  const title = <h1 className="visually-hidden">Savoir</h1>;
  if (place && place.at !== 'tab')
    return (
      <main className="panel" data-place={place.at}>
        <header>
          {title}
          <SideNotice place={place} switchOn={actions.switchOn} showHere={() => actions.move('side')} />
          {place.at !== 'own-tab' && menu}
        </header>
      </main>
    );
  if (!advised) {
    return (
      <main className="panel" data-phase={phase}>
        <header>
          {place && title}
          <Idle state={state} useSelection={actions.useSelection} />
          {menu}
        </header>
        <Notices state={state} report={report} useSelection={undefined} />
      </main>
    );
  }
  /** The page or its messages could not be read: that no message is known does not mean that there is none. */
  const missing = state.fields.some(({ expected, candidate }) => expected && candidate < 0);
  const unread = !state.selection && (!state.page || (missing && !advised.record.messages.length));
  const correcting: Correcting = {
    current: state.correction ?? {},
    record: refKey(advised.record.ref),
    recognised: identitiesOf(advised.record).length > 0,
    kept: state.notKept === undefined,
    correct: actions.correct,
  };
  const { replyLanguage } = advised.guidance;
  const written = [replyLanguage.tag, ...replyLanguage.others];
  const region = advised.findings.region.value;
  return (
    <>
      <main
        className="panel"
        data-phase={phase}
        data-record={advised.record.ref.id}
        inert={comparing.view !== undefined}
      >
        <header>
          <PersonHeader advised={advised} now={now} />
          {menu}
          <FindingChips findings={advised.findings} correcting={correcting} written={written} />
        </header>
        <Notices state={state} report={report} useSelection={unread ? actions.useSelection : undefined} />
        {!(unread && advised.target.state === 'empty') && (
          <TargetSection advised={advised} situation={state.situation} followUp={props.followUp} now={now} />
        )}
        <AddressSection
          guidance={advised.guidance}
          findings={advised.findings}
          correcting={correcting}
          insert={actions.insert}
          pickReplyLanguage={actions.pickReplyLanguage}
        />
        <LazyDraftSection remarks={remarks} actions={actions} recognised={correcting.recognised} />
        <LazyToneMeter rows={props.tone} />
        <ToneSection guidance={advised.guidance} comparing={comparing} />
        <TipList
          guidance={advised.guidance}
          region={region}
          situation={situation}
          suggestion={advised.suggestion}
          pickSituation={actions.pickSituation}
          insert={actions.insert}
          votes={votes}
          shown={!layout.collapsed && !layout.squeezed}
          seen={actions.seen}
        />
        {region && (
          <TerritoryFacts
            key={`${refKey(advised.record.ref)} ${region} ${advised.guidance.reviewed}`}
            region={region}
            reviewed={advised.guidance.reviewed}
            now={now}
            read={actions.territory}
          />
        )}
        <FeedbackBar
          logReply={actions.logReply}
          toast={toast}
          outcome={outcome}
          settleOutcome={actions.settleOutcome}
          news={state.news}
          showTeam={actions.showTeam}
        />
      </main>
      {comparing.view}
    </>
  );
}

function Idle({ state, useSelection }: { state: PanelState; useSelection(): void }) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'unreadable':
      return (
        <div className="idle">
          <p>{t('panel.unreadable')}</p>
          <TextButton onClick={useSelection}>{t('panel.useSelection')}</TextButton>
        </div>
      );
    case 'reading':
    case 'ready':
      return (
        <p className="idle soft" role="status">
          {t('panel.reading')}
          <span className="dots" aria-hidden="true">
            …
          </span>
        </p>
      );
    case 'no-record':
      return <p className="idle soft">{t('panel.noRecord')}</p>;
    default:
      return <Waiting />;
  }
}
