import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguagePicker } from '@/components/pages/LanguagePicker';
import { NamePicker } from '@/components/pages/NamePicker';
import { languagesToPick, regionsToPick, suggestNamed } from '@/components/pages/names';
import { Select } from '@/components/pages/Select';
import { regionName } from '@/components/ui/format';
import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: string | undefined;
}

/** Languages or regions of a condition, found by name. */
export function NamesField({ path, label, help, of }: Props & { of: 'languages' | 'regions' }) {
  const { t, i18n } = useTranslation();
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  const value: string[] = Array.isArray(stored) ? stored.map(String) : [];
  const regions = useMemo(() => (of === 'regions' ? regionsToPick(i18n.language) : []), [of, i18n.language]);
  const change = (update: (codes: readonly string[]) => string[]) => {
    const codes = update(value);
    form.change(path, codes.length ? codes : undefined);
  };
  return (
    <FieldRow path={path} label={label} help={help}>
      {of === 'languages' ? (
        <LanguagePicker id={controlId(path)} value={value} change={change} />
      ) : (
        <NamePicker
          id={controlId(path)}
          value={value}
          change={change}
          suggest={(typed, limit) => suggestNamed(regions, typed, limit)}
          name={(code) => regionName(code, i18n.language)}
          texts={{
            add: t('studio.edit.regions.add'),
            found: t('studio.edit.regions.found'),
            none: (typed) => t('studio.edit.regions.none', { typed }),
            remove: (region) => t('studio.edit.regions.remove', { region }),
          }}
        />
      )}
    </FieldRow>
  );
}

/** One language. That of the pack and English come first. */
export function LanguageField({ path, label, help }: Props) {
  const { i18n } = useTranslation();
  const form = useForm();
  const all = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  const value = fieldAt(form.entry, path);
  const near = [...new Set([form.language, 'en'])];
  return (
    <FieldRow path={path} label={label} help={help}>
      <Select
        id={controlId(path)}
        value={typeof value === 'string' ? value : ''}
        first={near.flatMap((code) => all.filter((each) => each.code === code))}
        options={all.filter(({ code }) => !near.includes(code))}
        change={(code) => form.change(path, code)}
      />
    </FieldRow>
  );
}
