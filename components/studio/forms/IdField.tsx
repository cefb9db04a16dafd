import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

/** The name by which Savoir knows an entry. It changes when the lead leaves the field, not with each letter. */
export function IdField() {
  const { t } = useTranslation();
  const form = useForm();
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    const id = typed?.trim();
    setTyped(undefined);
    if (id && id !== form.entry.id) form.rename(id);
    form.leave('id');
  };
  return (
    <FieldRow path="id" label={t('studio.edit.id')} help={t('studio.edit.idHelp')}>
      <input
        id={controlId('id')}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        maxLength={80}
        value={typed ?? form.entry.id}
        aria-describedby={describedBy('id')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </FieldRow>
  );
}
