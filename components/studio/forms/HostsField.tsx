import { useState } from 'react';
import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help: string;
  example?: string | undefined;
}

/** Host names, one a line or with commas; a whole address that was pasted is cut down to its host. */
export function HostsField({ path, label, help, example }: Props) {
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  const hosts = Array.isArray(stored) ? stored.map(String) : [];
  const [typed, setTyped] = useState<string>();
  return (
    <FieldRow path={path} label={label} help={help}>
      <textarea
        id={controlId(path)}
        rows={2}
        dir="ltr"
        spellCheck={false}
        placeholder={example}
        value={typed ?? hosts.join('\n')}
        aria-describedby={describedBy(path)}
        onChange={(event) => {
          setTyped(event.target.value);
          form.change(path, readHosts(event.target.value), true);
        }}
        onBlur={() => {
          setTyped(undefined);
          form.leave(path);
        }}
      />
    </FieldRow>
  );
}

const readHosts = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((part) =>
        part
          .toLowerCase()
          .replace(/^[a-z]+:\/\//, '')
          .replace(/[/?#].*$/, ''),
      )
      .filter(Boolean),
  ),
];
