import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { LocalText } from '@/components/ui/LocalText';
import { Sources } from '@/components/ui/Sources';
import type { Guidance } from '@/lib/guidance/guidance';

/** What tone to take, as one sentence; the register comes from the customer's own words where they show it. */
export function ToneSection({ guidance }: { guidance: Guidance }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { tone, register } = guidance;
  return (
    <section aria-label={t(`tone.register.${register.value}`)}>
      <p>
        <b title={t(`tone.from.${register.from}`)}>{t(`tone.register.${register.value}`)}</b>{' '}
        {tone ? <LocalText text={tone.text} /> : <span className="soft">{t('tone.none')}</span>}
        {tone && (
          <>
            {' '}
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
          <p>
            <LocalText text={tone.why} />
          </p>
          <Sources sources={tone.sources} reviewed={tone.reviewed} />
        </div>
      )}
    </section>
  );
}
