import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

interface Props {
  path: string;
  label: string;
  help?: string | undefined;
  /** What leaving it out is called, where that is a choice. */
  none?: string | undefined;
  options: readonly (string | number)[];
  name(option: string | number): string;
}

/** One of a few, all in sight. Where it may be left out, that is a choice of its own. */
export function ChoiceField({ path, label, help, none, options, name }: Props) {
  const form = useForm();
  const value = fieldAt(form.entry, path);
  const known = value === undefined || options.includes(value as string);
  const all = known ? options : [...options, value as string];
  return (
    <FieldRow path={path} label={label} help={help} group>
      <div className="chips" id={controlId(path)}>
        {none && (
          <Radio
            path={path}
            checked={value === undefined}
            label={none}
            pick={() => form.change(path, undefined)}
          />
        )}
        {all.map((option) => (
          <Radio
            key={option}
            path={path}
            checked={value === option}
            label={name(option)}
            pick={() => form.change(path, option)}
          />
        ))}
      </div>
    </FieldRow>
  );
}

interface RadioProps {
  path: string;
  checked: boolean;
  label: string;
  pick(): void;
}

function Radio({ path, checked, label, pick }: RadioProps) {
  return (
    <label className="choice-chip" data-chosen={checked || undefined}>
      <input type="radio" name={controlId(path)} checked={checked} onChange={pick} />
      {label}
    </label>
  );
}
