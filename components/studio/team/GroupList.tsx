import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { addGroup, removeGroup } from '@/lib/team/members';
import type { Group } from '@/lib/team/team-document';
import { isNameTaken, newId } from './names';
import type { TeamChange } from './team-types';

interface Props {
  groups: readonly Group[];
  founder: boolean;
  change(change: TeamChange): Promise<unknown>;
}

/** Groups of agents: add, rename, remove. Renamed, a group keeps its id, so that tips and agents keep it. */
export function GroupList({ groups, founder, change }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<Group>();
  const [double, setDouble] = useState(false);
  const [result, run] = useSaving();

  const put = (id: string | undefined, given: string, then: () => void) => {
    const wanted = given.trim();
    if (!wanted) return;
    if (isNameTaken(wanted, groups, id)) return setDouble(true);
    setDouble(false);
    then();
    run(() =>
      change((document) => addGroup(document, { id: id ?? newId(wanted, document.groups), name: wanted })),
    );
  };

  return (
    <Section
      id="groups"
      title={t('studio.team.groups.title')}
      lead={t('studio.team.groups.lead')}
      status={<SaveStatus result={result} />}
    >
      {groups.length === 0 && <p className="soft">{t('studio.team.groups.empty')}</p>}
      {groups.length > 0 && (
        <ul className="rows">
          {groups.map((group) => (
            <li key={group.id}>
              {renaming?.id === group.id ? (
                <form
                  className="with-button"
                  onSubmit={(event) => {
                    event.preventDefault();
                    put(group.id, renaming.name, () => setRenaming(undefined));
                  }}
                >
                  <input
                    aria-label={t('studio.team.groups.nameFor', { name: group.name })}
                    // biome-ignore lint/a11y/noAutofocus: the field comes in the place of the button that was pressed.
                    autoFocus
                    maxLength={80}
                    value={renaming.name}
                    onChange={(event) => setRenaming({ ...renaming, name: event.target.value })}
                    onKeyDown={(event) => event.key === 'Escape' && setRenaming(undefined)}
                  />
                  <button type="submit" className="button">
                    {t('studio.team.save')}
                  </button>
                </form>
              ) : (
                <>
                  <bdi>{group.name}</bdi>
                  {founder && (
                    <span className="actions">
                      <LinkButton
                        aria-label={t('studio.team.groups.renameFor', { name: group.name })}
                        onClick={() => setRenaming(group)}
                      >
                        {t('studio.team.rename')}
                      </LinkButton>
                      <ConfirmButton
                        question={t('studio.team.groups.removeQuestion', { name: group.name })}
                        action={t('studio.team.remove')}
                        run={() => run(() => change((document) => removeGroup(document, group.id)))}
                      >
                        {t('studio.team.remove')}
                      </ConfirmButton>
                    </span>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {founder && (
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault();
            put(undefined, name, () => setName(''));
          }}
        >
          <label htmlFor="new-group">{t('studio.team.groups.new')}</label>
          <div className="with-button">
            <input
              id="new-group"
              maxLength={80}
              autoComplete="off"
              dir="auto"
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setDouble(false);
              }}
            />
            <button type="submit" className="button">
              {t('studio.team.groups.add')}
            </button>
          </div>
          <p role="status" className="problem small">
            {double && t('studio.team.groups.double')}
          </p>
        </form>
      )}
    </Section>
  );
}
