import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/components/ui/format';
import type { DraftEntry } from '@/lib/studio/draft';
import { entryWords } from '@/lib/studio/new-entry';
import { standing } from '@/lib/studio/standing';
import { useShortAudience } from '../forms/use-audience';
import { useKinds } from './use-kinds';

interface Props {
  entry: DraftEntry;
  language: string;
  href: string;
  open: boolean;
  /** One row of the list is in the order of the Tab key. */
  tabbable: boolean;
  broken: boolean;
  today: string;
  focused(): void;
}

/** One entry in the list: what it says, its kind, for whom, and whether somebody must look at it. */
export const EntryRow = memo(Row, (before, after) =>
  (['entry', 'language', 'href', 'open', 'tabbable', 'broken', 'today'] as const).every(
    (prop) => before[prop] === after[prop],
  ),
);

function Row({ entry, language, href, open, tabbable, broken, today, focused }: Props) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const audience = useShortAudience();
  const minutes = typeof entry.minutes === 'number' ? formatDuration(entry.minutes, t) : '';
  const words = entryWords(entry, language) || minutes;
  const stands = standing(entry, today);
  return (
    <li>
      <a href={href} aria-current={open || undefined} tabIndex={tabbable ? 0 : -1} onFocus={focused}>
        <span className="row-words">{words ? <bdi>{words}</bdi> : <i>{t('studio.list.unwritten')}</i>}</span>
        <span className="row-about small soft">
          {[kinds[entry.kind] ?? entry.kind, audience(entry)].filter(Boolean).join(' · ')}
        </span>
        {(broken || stands !== 'verified') && (
          <span className="row-marks small">
            {broken && <span data-mark="problem">{t('studio.list.unfinished')}</span>}
            {stands === 'due' && <span data-mark="due">{t('studio.list.due')}</span>}
            {stands === 'expired' && <span data-mark="due">{t('studio.list.expired')}</span>}
          </span>
        )}
      </a>
    </li>
  );
}
