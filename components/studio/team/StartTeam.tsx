import { useTranslation } from 'react-i18next';

export type StartChoice = 'found' | 'invited' | 'restore';
const CHOICES: readonly StartChoice[] = ['found', 'invited', 'restore'];

interface Props {
  /** Name of the team that this browser is in: then no other can be made. */
  joined: string | undefined;
  choose(choice: StartChoice): void;
}

/** The first visit: three ways to come to a key. */
export function StartTeam({ joined, choose }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="soft">{t('studio.team.start.lead')}</p>
      <ul className="start-choices">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className="start-choice"
              disabled={choice === 'found' && joined !== undefined}
              aria-describedby={`start-${choice}`}
              onClick={() => choose(choice)}
            >
              <b>{t(`studio.team.start.${choice}`)}</b>
              <span id={`start-${choice}`} className="soft">
                {t(`studio.team.start.${choice}Help`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {joined !== undefined && (
        <p className="soft">
          {t('studio.team.start.inTeam', { team: joined })}{' '}
          <a href="/options.html#team">{t('studio.team.start.settings')}</a>
        </p>
      )}
    </>
  );
}
