import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Advice, Guidance } from '@/lib/guidance/guidance';
import type { Suggestion } from '@/lib/guidance/suggest-situation';
import type { Situation } from '@/lib/knowledge/schema-values';
import { ChannelList } from './ChannelList';
import { type InsertLine, LineRow } from './LineRow';
import { SituationPicker } from './SituationPicker';
import { TipItem, type TipVotes } from './TipItem';

/** The tips that matter for this reply; the rest is one click away. */
const FIRST = 3;
/** Phrases for the picked situation that show at once. */
const FIRST_PHRASES = 2;
/** On screen for this long, a tip counts as seen. In milliseconds. */
const SEEN_MS = 2_000;

export interface TipListProps {
  guidance: Guidance;
  situation: Situation | undefined;
  suggestion: Suggestion | undefined;
  pickSituation(situation: Situation | undefined): void;
  insert: InsertLine;
  votes: TipVotes;
  /** False while the panel is the slim tab: then nothing is being read. */
  shown: boolean;
  /** The agent had these on screen. */
  seen(tips: readonly Advice<'tip'>[]): void;
}

/** What the reply is about, and the tips and phrases that follow from it. */
export function TipList(props: TipListProps) {
  const { guidance, situation, votes, shown, seen } = props;
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [known, setKnown] = useState(false);
  const tips = all ? guidance.tips : guidance.tips.slice(0, FIRST);
  const rest = guidance.tips.length - FIRST;
  const { familiar } = guidance;
  const visible = known ? [...tips, ...familiar] : tips;

  const ids = visible.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say all that matters of the tips.
  useEffect(() => {
    if (!shown || !ids) return;
    const timer = setTimeout(() => document.visibilityState === 'visible' && seen(visible), SEEN_MS);
    return () => clearTimeout(timer);
  }, [ids, shown]);

  return (
    <section aria-label={t('tips.title')} className="tips">
      <h2>{t('situation.title')}</h2>
      <SituationPicker situation={situation} suggestion={props.suggestion} pick={props.pickSituation} />
      {guidance.situationPhrases.length > 0 && (
        <div className="shelf">
          {guidance.situationPhrases.slice(0, FIRST_PHRASES).map((line) => (
            <LineRow key={line.entryIds.join()} line={line} insert={props.insert} />
          ))}
        </div>
      )}
      {!guidance.reviewed && <p className="soft small">{t('tips.none')}</p>}
      {visible.map((tip) => (
        <TipItem
          key={`${tip.team?.pack} ${tip.id}`}
          tip={tip}
          votes={votes}
          fresh={guidance.fresh.includes(tip.id)}
        />
      ))}
      {(rest > 0 || familiar.length > 0) && (
        <p className="soft small more-tips">
          {rest > 0 && (
            <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('tips.fewer') : t('tips.more', { count: rest })}
            </LinkButton>
          )}
          {familiar.length > 0 && (
            <LinkButton aria-expanded={known} onClick={() => setKnown(!known)}>
              {known ? t('tips.hideKnown') : t('tips.known', { count: familiar.length })}
            </LinkButton>
          )}
        </p>
      )}
      <ChannelList channels={guidance.channels} />
    </section>
  );
}
