import { useTranslation } from 'react-i18next';
import {
  CONDITION_VALUES,
  CONDITIONS,
  type Condition,
  conditions,
  FIRST_CONDITIONS,
} from '@/lib/studio/condition-fields';
import { fieldAt } from '@/lib/studio/field-path';
import { FindingList } from './FindingList';
import { Fold } from './Fold';
import { controlId, useForm } from './form-scope';
import { ManyField } from './ManyField';
import { NamesField } from './NamesField';
import { useAudience } from './use-audience';
import { useConditionNames } from './use-condition-names';

/** For whom an entry is: a sentence, and the conditions that it is made of. */
export function AudienceSection() {
  const { t } = useTranslation();
  const form = useForm();
  const audience = useAudience(form.groups, form.segments);
  const isSet = (condition: Condition) => fieldAt(form.entry, `when.${condition}`) !== undefined;
  const offered = conditions.filter(
    (condition) => CONDITIONS[form.entry.kind].includes(condition) || isSet(condition),
  );
  const first = offered.filter((condition) => FIRST_CONDITIONS.includes(condition));
  const more = offered.filter((condition) => !FIRST_CONDITIONS.includes(condition));
  // A site profile is about a helpdesk and no customer: only the agents can be told apart.
  if (first.length === 0)
    return (
      <section className="form-section" aria-label={t('studio.edit.when.groups')}>
        {more.map((condition) => (
          <ConditionField key={condition} condition={condition} />
        ))}
      </section>
    );
  return (
    <section className="form-section" aria-labelledby="audience-title">
      <h3 id="audience-title">{t('studio.edit.who')}</h3>
      <p className="audience">{audience(form.entry)}</p>
      <FindingList
        id={`${controlId('when')}-findings`}
        findings={form.findings('when').filter(({ field }) => field === 'when')}
      />
      <div className="field-pair">
        {first.map((condition) => (
          <ConditionField key={condition} condition={condition} />
        ))}
      </div>
      {more.length > 0 && (
        <Fold className="more" summary={t('studio.edit.moreConditions')} needed={more.some(isSet)}>
          {more.map((condition) => (
            <ConditionField key={condition} condition={condition} />
          ))}
        </Fold>
      )}
    </section>
  );
}

function ConditionField({ condition }: { condition: Condition }) {
  const { t } = useTranslation();
  const form = useForm();
  const names = useConditionNames();
  const path = `when.${condition}`;
  const fixed = (group: keyof typeof CONDITION_VALUES) =>
    CONDITION_VALUES[group].map((code) => ({ code, name: names[group](code) }));
  const own = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ code: id, name }));
  const onTeamPage = <a href="#team">{t('studio.edit.onTeamPage')}</a>;
  switch (condition) {
    case 'regions':
      return <NamesField of="regions" path={path} label={t('studio.edit.when.regions')} />;
    case 'languages':
      return <NamesField of="languages" path={path} label={t('studio.edit.when.languages')} />;
    case 'replyLanguages':
      return (
        <NamesField
          of="languages"
          path={path}
          label={t('studio.edit.when.replyLanguages')}
          help={t('studio.edit.when.replyLanguagesHelp')}
        />
      );
    case 'registers':
      return <ManyField path={path} label={t('studio.edit.when.registers')} options={fixed('registers')} />;
    case 'channels':
      return <ManyField path={path} label={t('studio.edit.when.channels')} options={fixed('channels')} />;
    case 'situations':
      return <ManyField path={path} label={t('studio.edit.when.situations')} options={fixed('situations')} />;
    case 'customers':
      return (
        <ManyField
          path={path}
          label={t('studio.edit.when.customers')}
          help={t('studio.edit.when.customersHelp')}
          options={fixed('customers')}
        />
      );
    case 'segments':
      return (
        <ManyField
          path={path}
          label={t('studio.edit.when.segments')}
          help={
            <>
              {t('studio.edit.when.segmentsHelp')} {onTeamPage}
            </>
          }
          options={own(form.segments)}
        />
      );
    case 'groups':
      return (
        <ManyField
          path={path}
          label={t('studio.edit.when.groups')}
          help={
            <>
              {t('studio.edit.when.groupsHelp')} {onTeamPage}
            </>
          }
          options={own(form.groups)}
        />
      );
  }
}
