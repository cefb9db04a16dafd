import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text to be passed on as it is, with a button that copies it; where that is forbidden, the text is selected. */
export function Copyable({ label, text, rows = 3 }: { label: string; text: string; rows?: number }) {
  const { t } = useTranslation();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const copy = () => {
    area.current?.select();
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => area.current?.focus(),
    );
  };
  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={area} readOnly dir="ltr" spellCheck={false} rows={rows} value={text} />
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-label={`${t('studio.team.copy')}: ${label}`}
          onClick={copy}
        >
          {t('studio.team.copy')}
        </button>
        <span role="status" className="soft small">
          {copied === text && t('studio.team.copied')}
        </span>
      </p>
    </div>
  );
}
