import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { contentOf, EMPTY } from '@/lib/studio/content';
import { difference, isEmpty } from '@/lib/studio/diff';
import type { Draft } from '@/lib/studio/draft';
import type { Standing } from '@/lib/studio/publications';
import { DifferenceView } from './DifferenceView';
import type { MergeSides } from './MergeDialog';
import type { TeamNames } from './use-field-text';

interface Props {
  draft: Draft;
  standing: Standing | undefined;
  names: TeamNames;
  locked: boolean;
  broken: boolean;
  sides: MergeSides | undefined;
  merge(): void;
  publish(): void;
}

/** What is written and not out yet, and the button that brings it out. */
export function DraftCard({ draft, standing, names, locked, broken, sides, merge, publish }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const before = sides?.base ?? (standing ? contentOf(standing.newest) : EMPTY);
  const changes = difference(before, contentOf(draft));
  const count = changes.entries.length + (changes.pack.length ? 1 : 0);
  return (
    <section className="card" aria-labelledby="life-draft">
      <div>
        <h2 id="life-draft">
          {standing
            ? t('studio.life.draft.changes', { count })
            : t('studio.life.draft.new', { count: draft.entries.length })}
        </h2>
        <p className="soft">{t('studio.life.draft.help')}</p>
      </div>
      {sides && (
        <div className="notice" role="alert">
          <p>
            {t('studio.life.merge.meanwhile', { author: sides.author, version: sides.version })}{' '}
            <button type="button" className="text-button" onClick={merge}>
              {t('studio.life.merge.start')}
            </button>
          </p>
        </div>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={locked || broken || sides !== undefined || !draft.entries.length}
          aria-describedby={broken ? 'life-broken' : undefined}
          onClick={publish}
        >
          {t('studio.life.draft.publish')}
        </button>
        {standing && !isEmpty(changes) && (
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('studio.life.history.see')}
          </TextButton>
        )}
        {broken && (
          <span id="life-broken" className="soft small">
            {t('studio.life.draft.broken')}
          </span>
        )}
        {!draft.entries.length && <span className="soft small">{t('studio.life.draft.empty')}</span>}
      </div>
      {open && <DifferenceView difference={changes} language={draft.language} names={names} />}
    </section>
  );
}
