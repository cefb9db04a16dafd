import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languagesToPick } from '@/components/pages/names';
import { IconButton } from '@/components/ui/buttons';
import { languageName } from '@/components/ui/format';
import { Cross } from '@/components/ui/icons';
import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { FindingList } from './FindingList';
import { controlId, useForm } from './form-scope';
import { Counter, TextControl } from './TextField';

interface Props {
  path: string;
  label: string;
  help?: string | undefined;
  example?: string | undefined;
  optional?: boolean | undefined;
  max: number;
  lines: number;
}

/** A text in the pack's language, and in more of them where agents read others. */
export function LocalisedField({ path, label, help, example, optional, max, lines }: Props) {
  const { t, i18n } = useTranslation();
  const form = useForm();
  const value = fieldAt(form.entry, path);
  const texts: Record<string, string> =
    typeof value === 'object' && value !== null
      ? (value as Record<string, string>)
      : { [form.language]: typeof value === 'string' ? value : '' };
  // The pack's own language first.
  const languages = Object.keys(texts).sort(
    (one, other) => Number(other === form.language) - Number(one === form.language),
  );
  const [first = form.language, ...others] = languages;

  const store = (next: Record<string, string>, typing: boolean) => {
    const [only, ...more] = Object.keys(next);
    if (only !== form.language || more.length) return form.change(path, next, typing);
    const text = next[only] ?? '';
    form.change(path, text || !optional ? text : undefined, typing);
  };
  const set = (language: string, text: string) => store({ ...texts, [language]: text }, true);
  const remove = (language: string) => {
    const { [language]: _, ...rest } = texts;
    store(rest, false);
    document.getElementById(controlId(path))?.focus();
  };
  const add = (language: string) => {
    if (!language) return;
    store({ ...texts, [language]: '' }, false);
    requestAnimationFrame(() => document.getElementById(controlId(`${path}.${language}`))?.focus());
  };
  const own = texts[first] ?? '';
  const general = form.findings(path).filter(({ field }) => field === path || field === `${path}.${first}`);
  const named = (language: string) =>
    t('studio.edit.textIn', { label, language: languageName(language, i18n.language) });
  return (
    <FieldRow
      path={path}
      label={others.length ? named(first) : label}
      help={help}
      optional={optional}
      findings={general}
      after={own !== '' && <AddLanguage label={label} taken={languages} add={add} />}
      aside={<Counter length={own.length} max={max} />}
    >
      <TextControl
        id={controlId(path)}
        path={path}
        value={own}
        lines={lines}
        placeholder={example}
        language={first}
        change={(text) => set(first, text)}
      />
      {others.map((language) => (
        <div key={language} className="other-language">
          <div className="form-label">
            <label htmlFor={controlId(`${path}.${language}`)}>{languageName(language, i18n.language)}</label>
            <Counter length={texts[language]?.length ?? 0} max={max} />
            <IconButton
              label={t('languages.remove', { language: languageName(language, i18n.language) })}
              onClick={() => remove(language)}
            >
              <Cross />
            </IconButton>
          </div>
          <TextControl
            id={controlId(`${path}.${language}`)}
            path={`${path}.${language}`}
            value={texts[language] ?? ''}
            lines={lines}
            language={language}
            label={named(language)}
            change={(text) => set(language, text)}
          />
          <FindingList
            id={`${controlId(`${path}.${language}`)}-findings`}
            findings={form.findings(`${path}.${language}`)}
          />
        </div>
      ))}
    </FieldRow>
  );
}

function AddLanguage({ label, taken, add }: { label: string; taken: string[]; add(tag: string): void }) {
  const { t, i18n } = useTranslation();
  const all = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  return (
    <select
      className="add-language small"
      aria-label={t('studio.edit.addLanguageFor', { label })}
      value=""
      onChange={(event) => add(event.target.value)}
    >
      <option value="">{t('studio.edit.addLanguage')}</option>
      {all
        .filter(({ code }) => !taken.includes(code))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  );
}
