import { useState } from 'react';
import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help: string;
  example?: string | undefined;
  /** Paths of addresses instead of hosts. */
  paths?: boolean;
}

/** Host names or paths, one a line or with commas; a whole address that was pasted is cut down to what is wanted. */
export function HostsField({ path, label, help, example, paths }: Props) {
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
          form.change(path, (paths ? readPaths : readHosts)(event.target.value), true);
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

/** Undefined for none: the field is left out then. */
function readPaths(text: string): string[] | undefined {
  const paths = text.split(/[\s,]+/).map((part) => part.replace(/^[a-z]+:\/\/[^/]*/i, ''));
  const given = [...new Set(paths.filter(Boolean))];
  return given.length ? given : undefined;
}
