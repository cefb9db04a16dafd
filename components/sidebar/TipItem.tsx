import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, LinkButton } from '@/components/ui/buttons';
import { ThumbDown, ThumbUp } from '@/components/ui/icons';
import { LocalText } from '@/components/ui/LocalText';
import { Sources } from '@/components/ui/Sources';
import type { Advice } from '@/lib/guidance/guidance';

export type Vote = 'helped' | 'not-helped';

export interface TipVotes {
  /** The vote on this tip for the record on screen. */
  of(entryId: string): Vote | undefined;
  /** The same vote again takes it back. */
  cast(entryId: string, vote: Vote): void;
}

/** One tip with its two votes, and behind "why" its reasoning and sources. */
export function TipItem({ tip, votes }: { tip: Advice<'tip'>; votes: TipVotes }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const vote = votes.of(tip.id);
  return (
    <article className="tip">
      <p>
        <LocalText text={tip.text} />{' '}
        <span className="soft small">
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('tips.why')}
          </LinkButton>
        </span>
      </p>
      <div className="vote">
        <IconButton
          label={t('tips.helped')}
          aria-pressed={vote === 'helped'}
          onClick={() => votes.cast(tip.id, 'helped')}
        >
          <ThumbUp />
        </IconButton>
        <IconButton
          label={t('tips.notHelped')}
          aria-pressed={vote === 'not-helped'}
          onClick={() => votes.cast(tip.id, 'not-helped')}
        >
          <ThumbDown />
        </IconButton>
      </div>
      {open && (
        <div className="why">
          <p>
            <LocalText text={tip.why} />
          </p>
          <Sources sources={tip.sources} reviewed={tip.reviewed} />
        </div>
      )}
    </article>
  );
}
