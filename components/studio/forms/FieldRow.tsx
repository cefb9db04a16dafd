import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/lib/studio/finding';
import { FindingList } from './FindingList';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: ReactNode;
  optional?: boolean | undefined;
  /** Beside the label: a counter. */
  aside?: ReactNode;
  /** Several controls under one name, instead of one with a label. */
  group?: boolean;
  /** Findings that are shown here; else those of the path. */
  findings?: readonly Finding[];
  /** Below help and findings. */
  after?: ReactNode;
  children: ReactNode;
}

/** The words round a control: label, help, and what is wrong with it. The control names them with `describedBy`. */
export function FieldRow({ path, label, help, optional, aside, group, findings, after, children }: Props) {
  const { t } = useTranslation();
  const form = useForm();
  const id = controlId(path);
  const found = findings ?? form.findings(path);
  const name = (
    <>
      {label} {optional && <span className="optional">{t('studio.edit.optional')}</span>}
    </>
  );
  const below = (
    <>
      {help && (
        <p id={`${id}-help`} className="soft small">
          {help}
        </p>
      )}
      <FindingList id={`${id}-findings`} findings={found} />
      {after}
    </>
  );
  const wrong = found.some(({ level }) => level === 'error') || undefined;
  return group ? (
    <fieldset
      className="form-field"
      data-wrong={wrong}
      data-field={path}
      aria-describedby={describedBy(path)}
    >
      <legend>{name}</legend>
      {children}
      {below}
    </fieldset>
  ) : (
    <div className="form-field" data-wrong={wrong} data-field={path}>
      <div className="form-label">
        <label htmlFor={id}>{name}</label>
        {aside}
      </div>
      {children}
      {below}
    </div>
  );
}

/** What `aria-describedby` of a control says. */
export const describedBy = (path: string): string => `${controlId(path)}-help ${controlId(path)}-findings`;
