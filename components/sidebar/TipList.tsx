import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { regionName } from '@/components/ui/format';
import type { Advice, Guidance } from '@/lib/guidance/guidance';
import type { Suggestion } from '@/lib/guidance/suggest-situation';
import type { Situation } from '@/lib/knowledge/schema-values';
import { ChannelList } from './ChannelList';
import { type InsertLine, LineRow } from './LineRow';
import { LinesNote } from './LinesNote';
import { SituationPicker } from './SituationPicker';
import { TipItem, type TipVotes } from './TipItem';

/** The tips that matter for this reply; the rest is one click away. */
const FIRST = 5;
/** Phrases for the picked situation that show at once. */
const FIRST_PHRASES = 2;
/** On screen for this long, a tip counts as seen. In milliseconds. */
const SEEN_MS = 2_000;

export interface TipListProps {
  guidance: Guidance;
  /** The customer's, as far as known: ISO 3166-1 alpha-2. */
  region: string | undefined;
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
  const { guidance, region, situation, votes, shown, seen } = props;
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  const [known, setKnown] = useState(false);
  const area = useRef<HTMLElement>(null);
  const tips = all ? guidance.tips : guidance.tips.slice(0, FIRST);
  const rest = guidance.tips.length - FIRST;
  const { familiar } = guidance;
  const visible = known ? [...tips, ...familiar] : tips;

  /** How many tips come before what somebody without a pointer asked for: they go on right there. */
  const [before, setBefore] = useState<number>();
  const unfold = (set: (on: boolean) => void, on: boolean) => (event: MouseEvent) => {
    set(on);
    // A click of a key or of a screen reader has no count; one by Studio's preview, which must not take the focus, no trust.
    setBefore(on && event.isTrusted && event.detail === 0 ? tips.length : undefined);
  };
  useEffect(() => {
    if (before === undefined) return;
    area.current?.querySelectorAll<HTMLElement>('.tip')[before]?.focus();
    setBefore(undefined);
  }, [before]);

  const ids = visible.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say all that matters of the tips.
  useEffect(() => {
    if (!shown || !ids) return;
    const timer = setTimeout(() => document.visibilityState === 'visible' && seen(visible), SEEN_MS);
    return () => clearTimeout(timer);
  }, [ids, shown]);

  return (
    <section aria-label={t('tips.title')} className="tips" ref={area}>
      <h2>{t('situation.title')}</h2>
      <SituationPicker situation={situation} suggestion={props.suggestion} pick={props.pickSituation} />
      {guidance.situationPhrases.length > 0 && (
        <div className="shelf">
          {guidance.situationPhrases.slice(0, FIRST_PHRASES).map((line) => (
            <LineRow key={line.entryIds.join()} line={line} insert={props.insert} />
          ))}
          <LinesNote lines={guidance.situationPhrases.slice(0, FIRST_PHRASES)} />
        </div>
      )}
      {!guidance.reviewed && (
        <p className="soft small">
          {region ? t('tips.noneFor', { place: regionName(region, i18n.language) }) : t('tips.none')}
        </p>
      )}
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
            <LinkButton aria-expanded={all} onClick={unfold(setAll, !all)}>
              {all ? t('tips.fewer') : t('tips.more', { count: rest })}
            </LinkButton>
          )}
          {familiar.length > 0 && (
            <LinkButton aria-expanded={known} onClick={unfold(setKnown, !known)}>
              {known ? t('tips.hideKnown') : t('tips.known', { count: familiar.length })}
            </LinkButton>
          )}
        </p>
      )}
      <ChannelList channels={guidance.channels} />
    </section>
  );
}
