import { useTranslation } from 'react-i18next';
import type { Audience } from '@/lib/studio/publications';

interface Props {
  groups: readonly { id: string; name: string }[];
  audience: Audience;
  change(audience: Audience): void;
}

/** Everybody, or first some groups that try it out. */
export function ForWhom({ groups, audience, change }: Props) {
  const { t } = useTranslation();
  const chosen = audience.stage === 'pilot' ? audience.groups : [];
  const toggle = (id: string) =>
    change({
      stage: 'pilot',
      groups: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    });
  return (
    <fieldset className="form-field">
      <legend>{t('studio.life.audience.title')}</legend>
      <div className="chips">
        <label className="choice-chip" data-chosen={audience.stage === 'published' || undefined}>
          <input
            type="radio"
            name="audience"
            checked={audience.stage === 'published'}
            onChange={() => change({ stage: 'published' })}
          />
          {t('studio.life.audience.everybody')}
        </label>
        <label className="choice-chip" data-chosen={audience.stage === 'pilot' || undefined}>
          <input
            type="radio"
            name="audience"
            disabled={!groups.length}
            checked={audience.stage === 'pilot'}
            onChange={() =>
              change({ stage: 'pilot', groups: groups.length === 1 ? groups.map(({ id }) => id) : [] })
            }
          />
          {t('studio.life.audience.pilot')}
        </label>
      </div>
      {!groups.length && (
        <p className="soft small">
          {t('studio.life.audience.noGroups')} <a href="#team">{t('studio.life.audience.makeGroup')}</a>
        </p>
      )}
      {audience.stage === 'pilot' && (
        <fieldset className="chips" aria-label={t('studio.life.audience.groups')}>
          {groups.map(({ id, name }) => (
            <label key={id} className="choice-chip" data-chosen={chosen.includes(id) || undefined}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
