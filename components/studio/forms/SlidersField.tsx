import { useTranslation } from 'react-i18next';
import { type Scale, scales } from '@/lib/knowledge/schema-values';
import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

/** The scales of tone, with words at both ends; half steps from −2 to 2. */
export function SlidersField({ path, label, help }: { path: string; label: string; help: string }) {
  const { t } = useTranslation();
  const form = useForm();
  const words = Object.fromEntries(
    scales.map((scale) => [
      scale,
      [
        t(`studio.edit.scale.${scale}.name`),
        t(`studio.edit.scale.${scale}.low`),
        t(`studio.edit.scale.${scale}.high`),
      ],
    ]),
  ) as Record<Scale, [name: string, low: string, high: string]>;
  return (
    <FieldRow path={path} label={label} help={help} group>
      <div className="sliders">
        {scales.map((scale) => {
          const at = `${path}.${scale}`;
          const stored = fieldAt(form.entry, at);
          const value = typeof stored === 'number' ? stored : 0;
          const [name, low, high] = words[scale];
          return (
            <div key={scale} className="slider">
              <label htmlFor={controlId(at)}>{name}</label>
              <span className="small soft" aria-hidden="true">
                {low}
              </span>
              <input
                id={controlId(at)}
                type="range"
                min={-2}
                max={2}
                step={0.5}
                value={value}
                aria-valuetext={value < 0 ? low : value > 0 ? high : t('studio.edit.scale.middle')}
                onChange={(event) => form.change(at, Number(event.target.value), true)}
              />
              <span className="small soft" aria-hidden="true">
                {high}
              </span>
            </div>
          );
        })}
      </div>
    </FieldRow>
  );
}
