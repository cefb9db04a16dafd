import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languagesToPick } from '@/components/pages/names';
import { Select } from '@/components/pages/Select';

interface Props {
  language: string;
  create(title: string, language: string): void;
  cancel(): void;
}

/** The two things that a pack needs before anything is written in it. */
export function NewPack({ language, create, cancel }: Props) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [tag, setTag] = useState(language);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className="card new-pack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) return create(title.trim(), tag);
        setMissing(true);
        input.current?.focus();
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <PackFields
        title={title}
        language={tag}
        missing={missing}
        input={input}
        changeTitle={setTitle}
        changeLanguage={setTag}
      />
      <div className="button-row">
        <button type="submit" className="button primary">
          {t('studio.packs.create')}
        </button>
        <button type="button" className="text-button" onClick={cancel}>
          {t('studio.packs.cancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  title: string;
  language: string;
  missing: boolean;
  input?: RefObject<HTMLInputElement | null>;
  changeTitle(title: string): void;
  changeLanguage(language: string): void;
}

/** Name and language of a pack. */
export function PackFields({ title, language, missing, input, changeTitle, changeLanguage }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const all = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  return (
    <div className="field-pair">
      <div className="form-field" data-wrong={missing || undefined}>
        <label htmlFor="pack-title">{t('studio.packs.name')}</label>
        <input
          ref={input}
          id="pack-title"
          maxLength={120}
          autoComplete="off"
          placeholder={t('studio.packs.nameExample')}
          value={title}
          aria-invalid={missing || undefined}
          aria-describedby="pack-title-problem"
          onChange={(event) => changeTitle(event.target.value)}
        />
        <div id="pack-title-problem" className="findings" role="status">
          {missing && !title.trim() && <p data-level="error">{t('studio.finding.title-missing')}</p>}
        </div>
      </div>
      <div className="form-field">
        <label htmlFor="pack-language">{t('studio.packs.language')}</label>
        <Select id="pack-language" value={language} options={all} change={changeLanguage} />
        <p id="pack-language-help" className="soft small">
          {t('studio.packs.languageHelp')}
        </p>
      </div>
    </div>
  );
}
