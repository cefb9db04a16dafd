import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Draft } from '@/lib/studio/draft';
import { entryWords } from '@/lib/studio/new-entry';
import type { Checked } from '@/lib/studio/validate';
import { FindingList } from '../forms/FindingList';
import { useKinds } from './use-kinds';

/** Named at once; the list of entries shows them all. */
const SHOWN = 5;

interface Props {
  draft: Draft;
  checked: Checked;
  show(entry: string): void;
}

/** What keeps a pack from being published, with the way to each. */
export function BrokenNotice({ draft, checked, show }: Props) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const { broken, pack } = checked;
  if (broken.length + pack.length === 0) return null;
  const at = new Map(draft.entries.map((entry) => [entry.id, entry]));
  return (
    <section className="notice broken" aria-labelledby="broken-title">
      <h2 id="broken-title">{t('studio.broken.title', { count: broken.length + pack.length })}</h2>
      <FindingList id="pack-findings" findings={pack} />
      <ul>
        {broken.slice(0, SHOWN).map((id) => {
          const entry = at.get(id);
          return (
            entry && (
              <li key={id}>
                <LinkButton onClick={() => show(id)}>
                  <bdi>{entryWords(entry, draft.language) || t('studio.list.unwritten')}</bdi> (
                  {kinds[entry.kind]})
                </LinkButton>
              </li>
            )
          );
        })}
      </ul>
      {broken.length > SHOWN && <p>{t('studio.broken.more', { count: broken.length - SHOWN })}</p>}
    </section>
  );
}
