import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/components/ui/format';
import type { PackSummary } from '@/lib/studio/pack-list';
import { writeRoute } from '@/lib/studio/route';

/** One pack: what it is called, where it stands, how much is in it, what waits. */
export function PackRow({ pack }: { pack: PackSummary }) {
  const { t, i18n } = useTranslation();
  const { published, draft, entries, due, expired } = pack;
  const stage =
    published &&
    {
      pilot: t('studio.packs.stage.pilot', { version: published.version }),
      published: t('studio.packs.stage.published', { version: published.version }),
      retired: t('studio.packs.stage.retired', { version: published.version }),
    }[published.stage];
  const at = Temporal.Instant.fromEpochMilliseconds(pack.changedAt);
  return (
    <li>
      <a href={writeRoute({ view: 'pack', pack: pack.pack, tab: 'write' })} className="pack-row">
        <b className="pack-title">
          <bdi>{pack.title || t('studio.packs.untitled')}</bdi>
        </b>
        <span className="pack-stages">
          {stage && <span className="stage">{stage}</span>}
          {draft && (
            <span className="stage" data-draft>
              {published ? t('studio.packs.unpublished') : t('studio.packs.draft')}
            </span>
          )}
        </span>
        <span className="soft small">
          {t('studio.packs.entries', { count: entries })} ·{' '}
          {t('studio.packs.changed', { when: formatMoment(at, Temporal.Now.instant(), i18n.language) })}
        </span>
        {due + expired > 0 && (
          <span className="pack-standing small">{t('studio.packs.due', { count: due + expired })}</span>
        )}
      </a>
    </li>
  );
}
