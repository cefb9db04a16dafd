import type { ReactNode } from 'react';
import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: ReactNode;
  options: readonly { code: string; name: string }[];
}

/** Any of a few, all in sight; none of them means that it does not matter. A value that the list lacks is shown by its id. */
export function ManyField({ path, label, help, options }: Props) {
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  const value: string[] = Array.isArray(stored) ? stored.map(String) : [];
  const foreign = value
    .filter((code) => !options.some((option) => option.code === code))
    .map((code) => ({ code, name: code }));
  const toggle = (code: string) => {
    const next = value.includes(code) ? value.filter((other) => other !== code) : [...value, code];
    form.change(path, next.length ? next : undefined);
  };
  return (
    <FieldRow path={path} label={label} help={help} group>
      <div className="chips" id={controlId(path)}>
        {[...options, ...foreign].map(({ code, name }) => (
          <label key={code} className="choice-chip" data-chosen={value.includes(code) || undefined}>
            <input type="checkbox" checked={value.includes(code)} onChange={() => toggle(code)} />
            {name}
          </label>
        ))}
      </div>
    </FieldRow>
  );
}
