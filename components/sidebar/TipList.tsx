import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Guidance } from '@/lib/guidance/guidance';
import { type Situation, situations } from '@/lib/knowledge/schema-values';
import { ChannelList } from './ChannelList';
import { TipItem, type TipVotes } from './TipItem';

/** The tips that matter for this reply; the rest is one click away. */
const FIRST = 3;

interface Props {
  guidance: Guidance;
  situation: Situation | undefined;
  pickSituation(situation: Situation | undefined): void;
  votes: TipVotes;
}

export function TipList({ guidance, situation, pickSituation, votes }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const tips = all ? guidance.tips : guidance.tips.slice(0, FIRST);
  const rest = guidance.tips.length - FIRST;
  return (
    <section aria-label={t('tips.title')} className="tips">
      <label className="situation">
        <span>{t('tips.title')}</span>
        <select
          value={situation ?? ''}
          onChange={(event) => pickSituation((event.target.value as Situation) || undefined)}
        >
          <option value="">{t('tips.anySituation')}</option>
          {situations.map((one) => (
            <option key={one} value={one}>
              {t(`address.situation.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {!guidance.reviewed && <p className="soft small">{t('tips.none')}</p>}
      {tips.map((tip) => (
        <TipItem key={tip.id} tip={tip} votes={votes} />
      ))}
      {rest > 0 && (
        <p className="soft small">
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('tips.fewer') : t('tips.more', { count: rest })}
          </LinkButton>
        </p>
      )}
      <ChannelList channels={guidance.channels} />
    </section>
  );
}
