import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/lib/team/team-document';

export type Rights = Pick<Lead, 'publishes' | 'approves'>;

interface Props {
  rights: Rights;
  /** Packs that there are, by id and title. */
  packs: readonly { id: string; title: string }[];
  change(rights: Rights): void;
}

/** What a lead may do: publish everything or chosen packs, and approve. */
export function LeadRights({ rights, packs, change }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { publishes } = rights;
  const some = publishes === 'all' ? [] : publishes;
  const listed = [
    ...packs,
    ...some
      .filter((pack) => !packs.some((known) => known.id === pack))
      .map((pack) => ({ id: pack, title: pack })),
  ];
  return (
    <>
      <fieldset className="choices">
        <legend>{t('studio.team.leads.publishes')}</legend>
        <label>
          <input
            type="radio"
            name={id}
            checked={publishes === 'all'}
            onChange={() => change({ ...rights, publishes: 'all' })}
          />
          {t('studio.team.leads.publishesAll')}
        </label>
        <label>
          <input
            type="radio"
            name={id}
            checked={publishes !== 'all'}
            onChange={() => change({ ...rights, publishes: [] })}
          />
          {t('studio.team.leads.publishesSome')}
        </label>
        {publishes !== 'all' && (
          <div className="nested">
            {listed.map((pack) => (
              <label key={pack.id}>
                <input
                  type="checkbox"
                  checked={some.includes(pack.id)}
                  onChange={({ target }) =>
                    change({
                      ...rights,
                      publishes: target.checked
                        ? [...some, pack.id]
                        : some.filter((other) => other !== pack.id),
                    })
                  }
                />
                <bdi>{pack.title}</bdi>
              </label>
            ))}
            {!listed.length && <p className="soft">{t('studio.team.leads.noPacks')}</p>}
          </div>
        )}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={rights.approves}
          onChange={({ target }) => change({ ...rights, approves: target.checked })}
        />
        {t('studio.team.leads.mayApprove')}
      </label>
    </>
  );
}
