import { useTranslation } from 'react-i18next';
import { formatAgo } from '@/components/pages/ago';
import type { InstalledPack } from '@/lib/packs/database';

/** The packs that came from the team: version, stage, number of entries, who signed, when it came, what is passed over. */
export function TeamPacks({ packs, now }: { packs: readonly InstalledPack[]; now: number }) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language);
  return (
    <div className="block">
      <h3>{t('membership.packs')}</h3>
      {packs.length === 0 && <p className="soft">{t('membership.packsEmpty')}</p>}
      <ul className="rows">
        {packs.map(({ id, stream, pack, signers, notes, receivedAt }) => (
          <li key={`${id} ${stream}`} className="team-pack">
            <span>
              <b>
                <bdi>{pack.title}</bdi>
              </b>{' '}
              <span className="stage" data-stage={pack.stage}>
                {t(`membership.stage.${pack.stage}`)}
              </span>
            </span>
            <span className="soft small">
              {[
                t('membership.version', { version: pack.version }),
                t('membership.entries', { count: pack.entries.length }),
                t('membership.signedBy', { names: list.format(signers) }),
                t('membership.came', { when: formatAgo(receivedAt, now, i18n.language) }),
              ].join(' · ')}
            </span>
            {notes.length > 0 && (
              <details className="small">
                <summary>{t('membership.notes', { count: notes.length })}</summary>
                <ul className="soft">
                  {notes.map((note) => (
                    <li key={note.entry}>{t(`packs.note.${note.because}`, { ...note })}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
