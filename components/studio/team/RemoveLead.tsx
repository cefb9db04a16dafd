import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { removalProblem } from '@/lib/team/members';
import type { LeadView } from './team-types';

interface Props {
  view: LeadView;
  /** Why they have to stay. */
  problem: ReturnType<typeof removalProblem>;
  /** `keep`: what they published, whatever that is by then. */
  remove(keep: boolean): void;
  cancel(): void;
}

/** Ends that somebody leads: what they published stays, in exactly these versions, or goes. */
export function RemoveLead({ view: { lead, published }, problem, remove, cancel }: Props) {
  const { t } = useTranslation();
  const [keep, setKeep] = useState(true);
  const { name } = lead;
  if (problem)
    return (
      <div className="add-lead" role="alert">
        <p>
          {t(problem === 'last-lead' ? 'studio.team.leads.last' : 'studio.team.leads.lastApprover', { name })}
        </p>
        <p className="actions">
          <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
        </p>
      </div>
    );
  return (
    <form
      className="add-lead"
      onSubmit={(event) => {
        event.preventDefault();
        remove(keep);
      }}
    >
      <h3>{t('studio.team.leads.removeTitle', { name })}</h3>
      <p>{t('studio.team.leads.removeLead', { name })}</p>
      {published.length > 0 ? (
        <div className="choices">
          {[true, false].map((kept) => (
            <label key={String(kept)}>
              <input type="radio" name="keeps" checked={keep === kept} onChange={() => setKeep(kept)} />
              <span>
                {kept
                  ? t('studio.team.leads.keep', { name, count: published.length })
                  : t('studio.team.leads.withdraw', { name })}
                <span className="soft small">
                  {t(kept ? 'studio.team.leads.keepHelp' : 'studio.team.leads.withdrawHelp')}
                </span>
              </span>
            </label>
          ))}
        </div>
      ) : (
        <p className="soft">{t('studio.team.leads.nothing', { name })}</p>
      )}
      <p className="actions">
        <button type="submit" className="button danger">
          {t('studio.team.leads.removeRun', { name })}
        </button>
        <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
      </p>
    </form>
  );
}
