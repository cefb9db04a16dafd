import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

/** A year, or none. */
export function YearField({ path, label }: { path: string; label: string }) {
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  return (
    <FieldRow path={path} label={label} optional>
      <input
        id={controlId(path)}
        inputMode="numeric"
        maxLength={4}
        value={typeof stored === 'number' ? stored : ''}
        aria-describedby={describedBy(path)}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/g, '');
          form.change(path, digits ? Number(digits) : undefined, true);
        }}
        onBlur={() => form.leave(path)}
      />
    </FieldRow>
  );
}
