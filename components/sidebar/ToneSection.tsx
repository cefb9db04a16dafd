import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { LocalText } from '@/components/ui/LocalText';
import type { Guidance } from '@/lib/guidance/guidance';
import { TeamMark } from './TeamMark';
import { Why } from './Why';

/** What tone to take, as one sentence; the register comes from the customer's own words where they show it. */
export function ToneSection({ guidance }: { guidance: Guidance }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { tone, register } = guidance;
  return (
    <section aria-label={t(`tone.register.${register.value}`)} data-entry={tone?.id}>
      <p>
        <b title={t(`tone.from.${register.from}`)}>{t(`tone.register.${register.value}`)}</b>{' '}
        {tone ? (
          <LocalText text={tone.text} language={tone.team?.language} />
        ) : (
          <span className="soft">{t('tone.none')}</span>
        )}
        {tone && (
          <>
            {' '}
            <TeamMark team={tone.team} />{' '}
            <span className="soft small">
              <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('tone.why')}
              </LinkButton>
            </span>
          </>
        )}
      </p>
      {open && tone && (
        <div className="why">
          <Why entry={tone} />
        </div>
      )}
    </section>
  );
}
