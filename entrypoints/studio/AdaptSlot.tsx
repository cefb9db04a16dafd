import { useTranslation } from 'react-i18next';
import { AdaptPicker } from '@/components/studio/adapt/AdaptPicker';
import { adapt } from '@/lib/studio/adapt/shipped';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import type { Author } from '@/lib/studio/new-entry';
import { useShipped } from './use-shipped';

interface Props {
  draft: Draft;
  author: Author;
  add(entry: DraftEntry): void;
  /** Opens an entry that the draft has already. */
  open(entry: string): void;
}

/** Picks an entry of the shipped knowledge to adapt. */
export function AdaptSlot({ draft, author, add, open }: Props) {
  const { t } = useTranslation();
  const shipped = useShipped();
  if (typeof shipped === 'string')
    return <p className="notice">{t('studio.adapt.unreadable', { reason: shipped })}</p>;
  if (!shipped) return null;
  const taken = new Set(draft.entries.map(({ id }) => id));
  return (
    <AdaptPicker
      shipped={shipped}
      taken={taken}
      pick={(each) => {
        if (taken.has(each.entry.id)) open(each.entry.id);
        else add(adapt(each, draft, author));
      }}
    />
  );
}
