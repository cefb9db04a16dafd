import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { renameTeam } from '@/lib/team/members';
import type { TeamChange } from './team-types';

interface Props {
  name: string;
  founder: boolean;
  change(change: TeamChange): Promise<unknown>;
}

/** The team's name as the page's heading, which its founder may change. */
export function TeamName({ name, founder, change }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [result, run] = useSaving();
  if (typed === undefined)
    return (
      <div className="section-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {founder && <LinkButton onClick={() => setTyped(name)}>{t('studio.team.rename')}</LinkButton>}
        <SaveStatus result={result} />
      </div>
    );
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = typed.trim();
        setTyped(undefined);
        if (wanted && wanted !== name) run(() => change((document) => renameTeam(document, wanted)));
      }}
    >
      <label htmlFor="rename-team">{t('studio.team.head.name')}</label>
      <div className="with-button">
        <input
          id="rename-team"
          // biome-ignore lint/a11y/noAutofocus: the field comes in the place of the button that was pressed.
          autoFocus
          maxLength={80}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(undefined)}
        />
        <button type="submit" className="button">
          {t('studio.team.save')}
        </button>
        <LinkButton onClick={() => setTyped(undefined)}>{t('studio.team.cancel')}</LinkButton>
      </div>
    </form>
  );
}
