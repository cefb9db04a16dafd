import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldAt } from '@/lib/studio/field-path';
import { describedBy, FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

const UNITS = { minutes: 1, hours: 60, days: 1_440 } as const;
type Unit = keyof typeof UNITS;

/** The largest unit in which it is a whole number: 1,440 minutes are a day, 90 stay minutes. */
const unitOf = (minutes: number): Unit =>
  minutes > 0 && minutes % UNITS.days === 0
    ? 'days'
    : minutes > 0 && minutes % UNITS.hours === 0
      ? 'hours'
      : 'minutes';

/** A time span as a number and its unit; stored in minutes. */
export function MinutesField({ path, label, help }: { path: string; label: string; help: string }) {
  const { t } = useTranslation();
  const form = useForm();
  const stored = fieldAt(form.entry, path);
  const minutes = typeof stored === 'number' ? stored : undefined;
  const [unit, setUnit] = useState(unitOf(minutes ?? 60));
  const names = {
    minutes: t('studio.edit.minutes'),
    hours: t('studio.edit.hours'),
    days: t('studio.edit.days'),
  };
  const wrong = form.findings(path).length > 0;
  const read = (text: string) => {
    const number = Number(text);
    form.change(
      path,
      text.trim() && Number.isFinite(number) ? Math.round(number * UNITS[unit]) : undefined,
      true,
    );
  };
  return (
    <FieldRow path={path} label={label} help={help}>
      <div className="with-unit">
        <input
          id={controlId(path)}
          type="number"
          min={1}
          step="any"
          inputMode="decimal"
          value={minutes === undefined ? '' : Number((minutes / UNITS[unit]).toFixed(2))}
          aria-describedby={describedBy(path)}
          aria-invalid={wrong || undefined}
          onChange={(event) => read(event.target.value)}
          onBlur={() => form.leave(path)}
        />
        <select
          className="select"
          aria-label={t('studio.edit.unit')}
          value={unit}
          onChange={(event) => {
            const next = event.target.value as Unit;
            // "4 hours" becomes "4 days": the number is what was typed.
            if (minutes !== undefined) form.change(path, Math.round((minutes / UNITS[unit]) * UNITS[next]));
            setUnit(next);
          }}
        >
          {(['minutes', 'hours', 'days'] as const).map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      </div>
    </FieldRow>
  );
}
