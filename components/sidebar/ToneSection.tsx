import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { LocalText } from '@/components/ui/LocalText';
import type { Guidance } from '@/lib/guidance/guidance';
import type { Comparing } from './compare/use-compare';
import { Why } from './LazyWhy';
import { TeamMark } from './TeamMark';

interface Props {
  guidance: Guidance;
  comparing: Comparing;
}

/** What tone to take, as one sentence; the register comes from the customer's own words where they show it. */
export function ToneSection({ guidance, comparing }: Props) {
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
        )}{' '}
        <TeamMark team={tone?.team} />{' '}
        <span className="soft small">
          {tone && (
            <>
              <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('tone.why')}
              </LinkButton>
              {' · '}
            </>
          )}
          <LinkButton onClick={comparing.open}>{t('panel.compare.open')}</LinkButton>
        </span>
      </p>
      <p className="soft small" role="status">
        {comparing.message}
      </p>
      {open && tone && (
        <div className="why">
          <Why entry={tone} />
        </div>
      )}
    </section>
  );
}
