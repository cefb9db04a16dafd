import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { useSaving } from '@/components/pages/use-saving';

interface Props {
  /** Name of another team that this browser is in. */
  other: string | undefined;
  /** Makes a team with the key that is here. `isNew`: the lead says that it never had one. */
  found(name: string, isNew: boolean): Promise<unknown>;
}

/** A team's key is here, restored from its backup, but this browser does not know the team: back to it, or make it now. */
export function Homeless({ other, found }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isNew, setNew] = useState(false);
  const [result, run] = useSaving();
  return (
    <section aria-labelledby="homeless-title">
      <h1 id="homeless-title">{t('studio.team.homeless.foundTitle')}</h1>
      <div className="card">
        {other !== undefined ? (
          <p>
            {t('studio.team.homeless.otherTeam', { team: other })}{' '}
            <a href="/options.html#team">{t('studio.team.start.settings')}</a>
          </p>
        ) : (
          <>
            <p>{t('studio.team.homeless.found')}</p>
            <p>
              <a className="button primary" href="/join.html" target="_blank" rel="noopener">
                {t('studio.team.homeless.join')}
              </a>
            </p>
            <form
              className="field"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim()) run(() => found(name.trim(), isNew));
              }}
            >
              <p className="soft">{t('studio.team.homeless.anew')}</p>
              <label htmlFor="anew-name">{t('studio.team.make.team')}</label>
              <div className="with-button">
                <input
                  id="anew-name"
                  maxLength={80}
                  autoComplete="off"
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
                <button type="submit" className="button">
                  {t('studio.team.homeless.anewRun')}
                </button>
              </div>
              <label className="choice">
                <input type="checkbox" checked={isNew} onChange={() => setNew(!isNew)} />
                {t('studio.team.homeless.isNew')}
              </label>
              <SaveStatus result={result} />
            </form>
          </>
        )}
      </div>
    </section>
  );
}
