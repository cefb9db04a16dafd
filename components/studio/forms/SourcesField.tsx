import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { fieldAt } from '@/lib/studio/field-path';
import { DateField } from './DateField';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';
import { TextField } from './TextField';
import { YearField } from './YearField';

const MOST = 3;

/** Where an entry has it from: up to three publications. */
export function SourcesField() {
  const { t } = useTranslation();
  const form = useForm();
  const stored = fieldAt(form.entry, 'sources');
  const sources: unknown[] = Array.isArray(stored) ? stored : [];
  const store = (next: unknown[]) => form.change('sources', next.length ? next : undefined);
  const add = () => {
    store([...sources, { title: '', publisher: '', url: '', checked: form.today }]);
    requestAnimationFrame(() =>
      document.getElementById(controlId(`sources.${sources.length}.title`))?.focus(),
    );
  };
  return (
    <FieldRow
      path="sources"
      label={t('studio.edit.sources')}
      help={t('studio.edit.sourcesHelp')}
      findings={[]}
      group
    >
      {sources.map((_, index) => {
        const at = `sources.${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is named by its place, it has no id.
          <fieldset key={index} className="source">
            <legend>{t('studio.edit.source', { number: index + 1 })}</legend>
            <TextField path={`${at}.title`} label={t('studio.edit.sourceTitle')} max={200} />
            <TextField path={`${at}.publisher`} label={t('studio.edit.sourcePublisher')} max={120} />
            <TextField
              path={`${at}.url`}
              label={t('studio.edit.sourceUrl')}
              max={2_000}
              data
              example="https://"
            />
            <div className="field-pair">
              <YearField path={`${at}.year`} label={t('studio.edit.sourceYear')} />
              <DateField path={`${at}.checked`} label={t('studio.edit.sourceChecked')} />
            </div>
            <LinkButton onClick={() => store(sources.filter((_each, other) => other !== index))}>
              {t('studio.edit.sourceRemove', { number: index + 1 })}
            </LinkButton>
          </fieldset>
        );
      })}
      {sources.length < MOST && (
        <button type="button" className="chip" onClick={add}>
          {t('studio.edit.sourceAdd')}
        </button>
      )}
    </FieldRow>
  );
}
