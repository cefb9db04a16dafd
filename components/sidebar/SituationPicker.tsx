import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/ui/buttons';
import type { Suggestion } from '@/lib/guidance/suggest-situation';
import { type Situation, situations } from '@/lib/knowledge/schema-values';

/** In the order in which a case goes. */
const PLACES: Record<Situation, number> = {
  'first-contact': 1,
  complaint: 2,
  apology: 3,
  delay: 4,
  refusal: 5,
  escalation: 6,
  chasing: 7,
  'follow-up': 8,
  thanks: 9,
  closing: 10,
};
const ORDER = situations.toSorted((one, other) => PLACES[one] - PLACES[other]);

interface Props {
  situation: Situation | undefined;
  suggestion: Suggestion | undefined;
  pick(situation: Situation | undefined): void;
}

/** What the reply is about, picked with one click, again to take it back. What the thread speaks for is only marked. */
export function SituationPicker({ situation, suggestion, pick }: Props) {
  const { t } = useTranslation();
  const hint = situation === undefined && suggestion;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a flex container in every browser.
    <div className="situations" role="group" aria-label={t('situation.pick')}>
      {ORDER.map((one) => {
        const suggested = hint && hint.situation === one;
        return (
          <Chip
            key={one}
            aria-pressed={one === situation}
            data-suggested={suggested || undefined}
            title={suggested ? t(`situation.because.${hint.reason}`) : undefined}
            onClick={() => pick(one === situation ? undefined : one)}
          >
            {t(`address.situation.${one}`)}
            {suggested && <span className="visually-hidden"> {t('situation.suggested')}</span>}
          </Chip>
        );
      })}
      {hint && (
        <p className="soft small">
          {t('situation.hint', {
            situation: t(`address.situation.${hint.situation}`),
            reason: t(`situation.because.${hint.reason}`),
          })}
        </p>
      )}
    </div>
  );
}
