import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: string;
  optional?: boolean;
  /** Dates that a button sets, by what it says. */
  quick?: { label: string; date: string }[];
}

/** A calendar day, with the browser's own calendar. */
export function DateField({ path, label, help, optional, quick }: Props) {
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  const value = typeof stored === 'string' ? stored : '';
  return (
    <FieldRow path={path} label={label} help={help} optional={optional}>
      <div className="date-row">
        <input
          id={controlId(path)}
          type="date"
          value={value}
          aria-describedby={describedBy(path)}
          aria-invalid={form.findings(path).some(({ level }) => level === 'error') || undefined}
          onChange={(event) => form.change(path, event.target.value || undefined)}
          onBlur={() => form.leave(path)}
        />
        {quick?.map((each) => (
          <button
            key={each.label}
            type="button"
            className="chip"
            aria-pressed={value === each.date}
            onClick={() => form.change(path, each.date)}
          >
            {each.label}
          </button>
        ))}
      </div>
    </FieldRow>
  );
}
