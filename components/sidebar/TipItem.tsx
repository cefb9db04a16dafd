import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, LinkButton } from '@/components/ui/buttons';
import { ThumbDown, ThumbUp } from '@/components/ui/icons';
import { LocalText } from '@/components/ui/LocalText';
import type { Advice } from '@/lib/guidance/guidance';
import { Why } from './LazyWhy';
import { TeamMark } from './TeamMark';

export type Vote = 'helped' | 'not-helped';

export interface TipVotes {
  /** The vote on this tip for the record on screen. */
  of(entryId: string): Vote | undefined;
  /** The same vote again takes it back. */
  cast(tip: Advice<'tip'>, vote: Vote): void;
}

interface Props {
  tip: Advice<'tip'>;
  votes: TipVotes;
  /** The team sent it lately. */
  fresh: boolean;
}

/** One tip with its two votes, and behind "why" its reasoning, its sources and who in the team stands behind it. */
export function TipItem({ tip, votes, fresh }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const vote = votes.of(tip.id);
  const { team } = tip;
  return (
    <article className="tip" data-entry={tip.id} data-fresh={fresh || undefined} tabIndex={-1}>
      <p>
        <LocalText text={tip.text} language={team?.language} /> <TeamMark team={team} fresh={fresh} />{' '}
        <span className="soft small">
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('tips.why')}
          </LinkButton>
        </span>
        {tip.disputed && (
          <span className="soft small disputed">
            <span className="team-mark">{t('tips.disputed')}</span>{' '}
            <LocalText text={tip.disputed} language={team?.language} />
          </span>
        )}
      </p>
      <div className="vote">
        <IconButton
          label={t('tips.helped')}
          aria-pressed={vote === 'helped'}
          onClick={() => votes.cast(tip, 'helped')}
        >
          <ThumbUp />
        </IconButton>
        <IconButton
          label={t('tips.notHelped')}
          aria-pressed={vote === 'not-helped'}
          onClick={() => votes.cast(tip, 'not-helped')}
        >
          <ThumbDown />
        </IconButton>
      </div>
      {open && (
        <div className="why">
          <Why entry={tip} />
        </div>
      )}
    </article>
  );
}
