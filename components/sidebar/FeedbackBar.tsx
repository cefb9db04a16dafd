import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { NOTE_LIMIT } from '@/lib/feedback/event';
import type { OutcomeMoment } from '@/lib/feedback/moment';
import type { TeamNews } from '@/lib/panel/holding';

export type Outcome = 'well' | 'mixed' | 'badly';
const OUTCOMES: readonly Outcome[] = ['well', 'mixed', 'badly'];

export interface Toast {
  text: string;
  undo?: () => void;
}

interface Props {
  logReply(outcome: Outcome, note: string): void;
  toast: Toast | undefined;
  /** Set where now is the moment to ask by itself. */
  outcome: OutcomeMoment | undefined;
  settleOutcome(): void;
  /** A change of the team's packs that waits or has just come. */
  news: TeamNews | undefined;
  showTeam(): void;
}

/** Logs how the reply landed; says what was logged and takes it back for a few seconds. */
export function FeedbackBar({ logReply, toast, outcome, settleOutcome, news, showTeam }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  // Where it would push something aside it waits for its turn.
  const held = news?.held && !toast && !open ? news : undefined;
  const log = (outcome: Outcome) => {
    logReply(outcome, note);
    setNote('');
    setOpen(false);
    settleOutcome();
  };
  return (
    <footer>
      {open && (
        <div className="feedback-form">
          <p>{t('feedback.question')}</p>
          <input
            value={note}
            maxLength={NOTE_LIMIT}
            placeholder={t('feedback.note')}
            aria-label={t('feedback.note')}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      )}
      {outcome && !open && (
        <section className="outcome" aria-label={t('feedback.question')}>
          <p className="soft small">
            {t(outcome === 'solved' ? 'feedback.outcomeAskSolved' : 'feedback.outcomeAsk')}
          </p>
          <div className="chips">
            {OUTCOMES.map((one) => (
              <Chip key={one} onClick={() => log(one)}>
                {t(`feedback.${one}`)}
              </Chip>
            ))}
            <LinkButton onClick={settleOutcome}>{t('feedback.outcomeLater')}</LinkButton>
          </div>
        </section>
      )}
      <div className="footer-row">
        <p className={held ? 'soft small held' : 'soft small'} role="status">
          {toast && (
            <>
              {toast.text} {toast.undo && <LinkButton onClick={toast.undo}>{t('feedback.undo')}</LinkButton>}
            </>
          )}
          {held && (
            <LinkButton onClick={showTeam}>
              {held.tips ? t('team.held', { count: held.tips }) : t('team.heldChange')}
            </LinkButton>
          )}
        </p>
        <span className="visually-hidden" role="status">
          {news && !news.held && t('team.arrived', { count: news.tips })}
        </span>
        {open && (
          <div className="chips">
            {OUTCOMES.map((one) => (
              <Chip key={one} onClick={() => log(one)}>
                {t(`feedback.${one}`)}
              </Chip>
            ))}
          </div>
        )}
        <Chip aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('feedback.close') : t('feedback.log')}
        </Chip>
      </div>
    </footer>
  );
}
