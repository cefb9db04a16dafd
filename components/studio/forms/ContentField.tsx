import { useTranslation } from 'react-i18next';
import type { Field } from '@/lib/studio/entry-fields';
import { fieldAt } from '@/lib/studio/field-path';
import { ChoiceField } from './ChoiceField';
import { useForm } from './form-scope';
import { HidesField } from './HidesField';
import { HostsField } from './HostsField';
import { LocalisedField } from './LocalisedField';
import { MatrixField } from './MatrixField';
import { MinutesField } from './MinutesField';
import { LanguageField } from './NamesField';
import { PatternField } from './PatternField';
import { SlidersField } from './SlidersField';
import { TextField } from './TextField';

/** One field of an entry's content, by the description in `lib/studio/entry-fields.ts`. */
export function ContentField({ field }: { field: Field }) {
  const { t, i18n } = useTranslation();
  const { entry } = useForm();
  const { path, control, required } = field;
  const key = `studio.field.${entry.kind}.${path}`;
  const said = (part: string) => (i18n.exists(`${key}.${part}`) ? t(`${key}.${part}`) : undefined);
  const example = field.example ?? said('example');
  const words = { path, label: t(`${key}.label`), help: said('help') ?? '', optional: !required };
  const replyLanguage = fieldAt(entry, 'replyLanguage');
  switch (control.type) {
    case 'localised':
      return <LocalisedField {...words} max={control.max} lines={control.lines} example={example} />;
    case 'text':
      return (
        <TextField
          {...words}
          max={control.max}
          lines={control.lines}
          data={control.data}
          example={example}
          language={control.insert && typeof replyLanguage === 'string' ? replyLanguage : undefined}
          insert={
            control.insert && fieldAt(entry, 'use') === 'greeting'
              ? [{ text: '{address}', label: t('studio.edit.insertAddress') }]
              : undefined
          }
        />
      );
    case 'choice':
      return (
        <ChoiceField
          {...words}
          none={control.optional && t(`${key}.none`)}
          options={control.options}
          name={(option) =>
            i18n.exists(`${key}.option.${option}`) ? t(`${key}.option.${option}`) : String(option)
          }
        />
      );
    case 'language':
      return <LanguageField {...words} />;
    case 'pattern':
      return <PatternField {...words} max={control.max} example={example} />;
    case 'sliders':
      return <SlidersField {...words} />;
    case 'minutes':
      return <MinutesField {...words} />;
    case 'hosts':
      return <HostsField {...words} example={example} />;
    case 'paths':
      return <HostsField {...words} example={example} paths />;
    case 'hides':
      return <HidesField {...words} />;
    case 'matrix':
      return <MatrixField {...words} />;
  }
}
