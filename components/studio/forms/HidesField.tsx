import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { folded } from '@/lib/studio/entry-search';
import { fieldAt } from '@/lib/studio/field-path';
import { useKinds } from '../entries/use-kinds';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, type Hideable, useForm } from './form-scope';

/** Entries shown at once; more words narrow them down. */
const SHOWN = 8;

/** Picks the entry that is hidden, by what it says. */
export function HidesField({ path, label, help }: { path: string; label: string; help: string }) {
  const { t } = useTranslation();
  const form = useForm();
  const kinds = useKinds();
  const list = useId();
  const [typed, setTyped] = useState('');
  const stored = fieldAt(form.entry, path);
  const id = typeof stored === 'string' ? stored : '';
  const chosen = form.hideable?.find((each) => each.id === id);
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const fits = (each: Hideable) => words.every((word) => folded(`${each.words} ${each.id}`).includes(word));
  const found = words.length ? (form.hideable ?? []).filter(fits).slice(0, SHOWN) : [];
  if (id)
    return (
      <FieldRow path={path} label={label} help={help} group>
        <div className="picked-entry" id={controlId(path)}>
          <p>
            <bdi lang={chosen?.language}>{chosen?.words ?? id}</bdi>
          </p>
          <p className="soft small">{chosen ? kinds[chosen.kind] : t('studio.edit.hidesGone')}</p>
          <LinkButton onClick={() => form.change(path, '')}>{t('studio.edit.hidesOther')}</LinkButton>
        </div>
      </FieldRow>
    );
  return (
    <FieldRow path={path} label={label} help={help}>
      <input
        id={controlId(path)}
        type="search"
        autoComplete="off"
        placeholder={t('studio.edit.hidesSearch')}
        value={typed}
        aria-describedby={describedBy(path)}
        aria-controls={list}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => form.leave(path)}
      />
      <ul id={list} className="hideable" aria-label={t('studio.edit.hidesFound')}>
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => form.change(path, each.id)}>
              <bdi lang={each.language}>{each.words}</bdi>
              <span className="soft small">{kinds[each.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="soft small">
        {words.length > 0 && found.length === 0 && t('studio.edit.hidesNone')}
      </p>
    </FieldRow>
  );
}
