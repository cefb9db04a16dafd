import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { NOTE_LIMIT } from '@/lib/feedback/event';
import type { OutcomeMoment } from '@/lib/feedback/moment';

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
}

/** Logs how the reply landed; says what was logged and takes it back for a few seconds. */
export function FeedbackBar({ logReply, toast, outcome, settleOutcome }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
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
        <p className="soft small" role="status">
          {toast && (
            <>
              {toast.text} {toast.undo && <LinkButton onClick={toast.undo}>{t('feedback.undo')}</LinkButton>}
            </>
          )}
        </p>
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
