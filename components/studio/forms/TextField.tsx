import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: string;
  example?: string | undefined;
  optional?: boolean | undefined;
  max: number;
  /** Lines at first; it grows with what is written. One: no line breaks. */
  lines?: number | undefined;
  /** BCP 47 language of what is written. */
  language?: string | undefined;
  /** An address or selector: runs from left to right, and nobody corrects its spelling. */
  data?: boolean | undefined;
  /** Words that a button puts in at the caret: "{address}". */
  insert?: { text: string; label: string }[] | undefined;
}

/** A text with its counter. */
export function TextField({
  path,
  label,
  help,
  example,
  optional,
  max,
  lines = 1,
  language,
  data,
  insert,
}: Props) {
  const form = useForm();
  const control = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const stored = fieldAt(form.entry, path);
  const value = typeof stored === 'string' ? stored : '';
  const set = (text: string, typing = true) =>
    form.change(path, text || !optional ? text : undefined, typing);
  const put = (text: string) => {
    const field = control.current;
    if (!field) return;
    const [start, end] = [field.selectionStart ?? value.length, field.selectionEnd ?? value.length];
    set(value.slice(0, start) + text + value.slice(end), false);
    caret.current = start + text.length;
    field.focus();
  };
  // Behind what a button put in, once it is there.
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    control.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  return (
    <FieldRow
      path={path}
      label={label}
      help={help}
      optional={optional}
      aside={<Counter length={value.length} max={max} />}
    >
      <TextControl
        id={controlId(path)}
        path={path}
        value={value}
        lines={lines}
        control={control}
        placeholder={example}
        language={language}
        data={data}
        change={set}
      />
      {insert && (
        <div className="inserts">
          {insert.map(({ text, label: name }) => (
            <button key={text} type="button" className="chip" onClick={() => put(text)}>
              {name}
            </button>
          ))}
        </div>
      )}
    </FieldRow>
  );
}

interface ControlProps {
  id: string;
  path: string;
  value: string;
  lines: number;
  control?: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  placeholder?: string | undefined;
  language?: string | undefined;
  data?: boolean | undefined;
  label?: string;
  change(text: string): void;
}

/** The control itself: one line, or some that grow with the text. */
export function TextControl({
  id,
  path,
  value,
  lines,
  control,
  placeholder,
  language,
  data,
  label,
  change,
}: ControlProps) {
  const form = useForm();
  const own = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const ref = control ?? own;
  const shared = {
    id,
    value,
    placeholder,
    lang: language,
    dir: data ? ('ltr' as const) : ('auto' as const),
    spellCheck: !data,
    autoComplete: 'off',
    'aria-label': label,
    'aria-describedby': describedBy(path),
    'aria-invalid': form.findings(path).some(({ level }) => level === 'error') || undefined,
    onBlur: () => form.leave(path),
  };
  if (lines === 1)
    return (
      <input
        ref={ref as RefObject<HTMLInputElement>}
        {...shared}
        onChange={(event) => change(event.target.value)}
      />
    );
  return (
    <textarea
      ref={ref as RefObject<HTMLTextAreaElement>}
      {...shared}
      rows={lines}
      // Texts of entries are one paragraph.
      onChange={(event) => change(event.target.value.replace(/\s*\n\s*/g, ' '))}
    />
  );
}

/** How much room is left, once it matters; announced by the finding when it is too much. */
export function Counter({ length, max }: { length: number; max: number }) {
  const { t } = useTranslation();
  if (length < max * 0.6) return null;
  return (
    <span className="counter num" data-over={length > max || undefined}>
      {t('studio.edit.counter', { length, max })}
    </span>
  );
}
