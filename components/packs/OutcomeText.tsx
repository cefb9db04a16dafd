import { useTranslation } from 'react-i18next';
import type { ReceiveOutcome } from '@/lib/packs/outcome';
import { refusalText } from './refusal';

/** What became of a team's file: what is new, what was not taken and why, what is passed over. */
export function OutcomeText({ outcome }: { outcome: ReceiveOutcome }) {
  const { t } = useTranslation();
  const { applied, refused, withdrawn, notes, team } = outcome;
  return (
    <div className="outcome">
      {applied.length > 0 && (
        <ul>
          {applied.map(({ pack, version, title, entries }) => (
            <li key={`${pack} ${version}`}>
              {t('packs.outcome.applied', { title, version })}{' '}
              <span className="soft">({t('packs.outcome.appliedTips', { count: entries })})</span>
            </li>
          ))}
        </ul>
      )}
      {withdrawn.length > 0 && (
        <ul>
          {withdrawn.map(({ pack, title }) => (
            <li key={pack}>{t('packs.outcome.withdrawn', { title })}</li>
          ))}
        </ul>
      )}
      {!applied.length && !refused.length && !withdrawn.length && (
        <p>{t(team ? 'packs.outcome.team' : 'packs.outcome.unchanged')}</p>
      )}
      {refused.length > 0 && <Refusals outcome={outcome} />}
      {notes.length > 0 && (
        <ul className="soft small">
          {notes.map((note) => (
            <li key={`${note.pack} ${note.entry}`}>{t(`packs.note.${note.because}`, { ...note })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was not taken, each with its reason; what was there before stayed. */
export function Refusals({ outcome: { refused } }: { outcome: Pick<ReceiveOutcome, 'refused'> }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="problem">
        {refused.map((refusal) => (
          <li key={JSON.stringify(refusal)}>{refusalText(refusal, t)}</li>
        ))}
      </ul>
      <p className="soft small">{t('packs.keptEarlier')}</p>
    </>
  );
}
