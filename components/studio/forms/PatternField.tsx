import { useTranslation } from 'react-i18next';
import type { PersonName } from '@/lib/detect/finding';
import { formatName } from '@/lib/detect/names/format-name';
import { PATTERN_FIELDS } from '@/lib/studio/entry-fields';
import { fieldAt } from '@/lib/studio/field-path';
import { useForm } from './form-scope';
import { TextField } from './TextField';

/** People to try a pattern on: with a doctorate and a prefix, with two surnames, plain. */
const PEOPLE: readonly PersonName[] = [
  { title: 'Dr.', given: 'Anna', surname: 'van den Berg', full: 'Anna van den Berg' },
  { given: 'María', surname: 'García', surname2: 'López', full: 'María García López' },
  { given: 'Kenji', surname: 'Tanaka', full: 'Kenji Tanaka' },
].map((parts) => ({ ...parts, kind: 'person', order: 'given-first', certain: true }));

interface Props {
  path: string;
  label: string;
  help: string;
  example?: string | undefined;
  max: number;
}

/** How a person is named, with the parts of the name to put in and what comes of it. */
export function PatternField(props: Props) {
  const { t } = useTranslation();
  const { entry } = useForm();
  const pattern = fieldAt(entry, props.path);
  const samples =
    typeof pattern === 'string' && pattern ? PEOPLE.map((each) => formatName(each, pattern)) : [];
  const shown = [...new Set(samples.filter((sample) => sample !== undefined))];
  const names = {
    title: t('studio.edit.name.title'),
    given: t('studio.edit.name.given'),
    surname: t('studio.edit.name.surname'),
    Surname: t('studio.edit.name.Surname'),
    surname2: t('studio.edit.name.surname2'),
    full: t('studio.edit.name.full'),
  };
  return (
    <>
      <TextField
        {...props}
        insert={PATTERN_FIELDS.map((field) => ({ text: `{${field}}`, label: names[field] }))}
      />
      {shown.length > 0 && (
        <p className="sample">
          <span className="soft">{t('studio.edit.sample')}</span>{' '}
          {shown.map((sample) => (
            <bdi key={sample}>{sample}</bdi>
          ))}
        </p>
      )}
    </>
  );
}
