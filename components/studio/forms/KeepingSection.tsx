import { useTranslation } from 'react-i18next';
import { formatDay } from '@/components/ui/format';
import { fieldAt } from '@/lib/studio/field-path';
import { addMonths, standing } from '@/lib/studio/standing';
import { DateField } from './DateField';
import { Fold } from './Fold';
import { useForm } from './form-scope';
import { SourcesField } from './SourcesField';
import { TextField } from './TextField';

/** Who answers for an entry, until when, when it is shown, and where it comes from: filled in already, behind one line. */
export function KeepingSection() {
  const { t, i18n } = useTranslation();
  const form = useForm();
  const { entry, today } = form;
  const lasting = entry.kind !== 'hide';
  const text = (path: string) => {
    const value = fieldAt(entry, path);
    return typeof value === 'string' && value ? value : undefined;
  };
  const day = (path: string) => {
    const value = text(path);
    return value && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, i18n.language) : undefined;
  };
  const [verifyBy, from, until] = [day('verifyBy'), day('from'), day('until')];
  const summary = [
    text('owner') ?? t('studio.edit.noOwner'),
    lasting && verifyBy && t('studio.edit.confirmBy', { day: verifyBy }),
    from && t('studio.edit.shownFrom', { day: from }),
    until && t('studio.edit.shownUntil', { day: until }),
  ];
  const months = (count: number) => ({
    label: t('studio.edit.months', { count }),
    date: addMonths(today, count),
  });
  const wrong = ['owner', 'verifyBy', 'reviewed', 'from', 'until', 'sources'].some((path) =>
    form.findings(path).some(({ level }) => level === 'error'),
  );
  const stands = standing(entry, today);
  return (
    <Fold
      className="form-section keeping"
      needed={wrong || stands !== 'verified'}
      summary={
        <>
          <h3>{t('studio.edit.keeping')}</h3>
          <span className="soft">{summary.filter(Boolean).join(' · ')}</span>
        </>
      }
    >
      {lasting && stands !== 'verified' && (
        <p className="notice confirm-row">
          {stands === 'due' ? t('studio.edit.isDue') : t('studio.edit.isExpired')}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              form.change('reviewed', today, true);
              form.change('verifyBy', addMonths(today, 6), true);
            }}
          >
            {t('studio.edit.stillRight')}
          </button>
        </p>
      )}
      <TextField
        path="owner"
        label={t('studio.edit.owner')}
        help={t('studio.edit.ownerHelp')}
        max={80}
        optional
      />
      {lasting && (
        <div className="field-pair">
          <DateField
            path="verifyBy"
            label={t('studio.edit.verifyBy')}
            help={t('studio.edit.verifyByHelp')}
            optional
            quick={[months(3), months(6), months(12)]}
          />
          <DateField path="reviewed" label={t('studio.edit.reviewed')} />
        </div>
      )}
      <div className="field-pair">
        <DateField path="from" label={t('studio.edit.from')} optional help={t('studio.edit.fromHelp')} />
        <DateField path="until" label={t('studio.edit.until')} optional help={t('studio.edit.untilHelp')} />
      </div>
      {lasting && <SourcesField />}
    </Fold>
  );
}
