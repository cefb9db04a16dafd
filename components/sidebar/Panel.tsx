import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import type { PanelState } from '@/lib/panel/panel-state';
import { AddressSection } from './AddressSection';
import { FeedbackBar, type Outcome, type Toast } from './FeedbackBar';
import { FindingChips } from './FindingChips';
import type { InsertLine } from './LineRow';
import { Notices } from './Notices';
import { PanelMenu, type PanelMenuProps } from './PanelMenu';
import { PersonHeader } from './PersonHeader';
import { TargetSection } from './TargetSection';
import type { TipVotes } from './TipItem';
import { TipList } from './TipList';
import { ToneSection } from './ToneSection';

export interface PanelActions extends Omit<PanelMenuProps, 'side'> {
  insert: InsertLine;
  pickReplyLanguage(tag: string): void;
  pickSituation(situation: PanelState['situation']): void;
  useSelection(): void;
  logReply(outcome: Outcome, note: string): void;
}

interface Props {
  state: PanelState;
  actions: PanelActions;
  votes: TipVotes;
  toast: Toast | undefined;
  report: string;
  now: Temporal.Instant;
}

/** The panel beside the ticket: who, by when, how to greet, what tone, what to mind. */
export function Panel({ state, actions, votes, toast, report, now }: Props) {
  const { advised, phase, layout, situation } = state;
  const menu = <PanelMenu {...actions} side={layout.side} />;
  if (!advised) {
    return (
      <main className="panel" data-phase={phase}>
        <header>
          <Idle state={state} useSelection={actions.useSelection} />
          {menu}
        </header>
        <Notices state={state} report={report} useSelection={undefined} />
      </main>
    );
  }
  /** Nothing of the page was read: that no message is known does not mean that there is none. */
  const unread = !state.page && !state.selection;
  return (
    <main className="panel" data-phase={phase} data-record={advised.record.ref.id}>
      <header>
        <PersonHeader advised={advised} now={now} />
        {menu}
        <FindingChips findings={advised.findings} />
      </header>
      <Notices state={state} report={report} useSelection={unread ? actions.useSelection : undefined} />
      {!(unread && advised.target.state === 'empty') && <TargetSection advised={advised} now={now} />}
      <AddressSection
        guidance={advised.guidance}
        insert={actions.insert}
        pickReplyLanguage={actions.pickReplyLanguage}
      />
      <ToneSection guidance={advised.guidance} />
      <TipList
        guidance={advised.guidance}
        situation={situation}
        pickSituation={actions.pickSituation}
        votes={votes}
      />
      <FeedbackBar logReply={actions.logReply} toast={toast} />
    </main>
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
      return <p className="idle soft">{t('panel.waiting')}</p>;
  }
}
