import { useTranslation } from 'react-i18next';
import { type Difference, type EntryChange, type FieldChange, isEmpty } from '@/lib/studio/diff';
import { entryWords } from '@/lib/studio/new-entry';
import { useKinds } from '../entries/use-kinds';
import { MarkedWords } from './MarkedWords';
import { type TeamNames, useFieldText } from './use-field-text';

interface Props {
  difference: Difference;
  /** BCP 47 language of the pack. */
  language: string;
  names: TeamNames;
}

/** What differs between two versions, entry by entry. */
export function DifferenceView({ difference, language, names }: Props) {
  const { t } = useTranslation();
  if (isEmpty(difference)) return <p className="soft">{t('studio.life.difference.none')}</p>;
  return (
    <ul className="changes">
      {difference.pack.length > 0 && (
        <li>
          <b>{t('studio.life.difference.pack')}</b>
          <Fields kind={undefined} fields={difference.pack} names={names} />
        </li>
      )}
      {difference.entries.map((change) => (
        <Change key={`${change.change} ${change.id}`} change={change} language={language} names={names} />
      ))}
    </ul>
  );
}

function Change({ change, language, names }: { change: EntryChange; language: string; names: TeamNames }) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const said = {
    added: t('studio.life.difference.added'),
    removed: t('studio.life.difference.removed'),
    changed: t('studio.life.difference.changed'),
  }[change.change];
  return (
    <li data-change={change.change}>
      <p className="change-head">
        <span className="stage" data-change={change.change}>
          {said}
        </span>{' '}
        <b>
          <bdi>{entryWords(change.entry, language) || kinds[change.kind]}</bdi>
        </b>
      </p>
      {change.change === 'changed' && <Fields kind={change.kind} fields={change.fields} names={names} />}
      {change.change !== 'changed' && <p className="soft small">{kinds[change.kind]}</p>}
    </li>
  );
}

interface FieldsProps {
  kind: EntryChange['kind'] | undefined;
  fields: readonly FieldChange[];
  names: TeamNames;
}

function Fields({ kind, fields, names }: FieldsProps) {
  const { t } = useTranslation();
  const text = useFieldText(names);
  const shown = (field: string, value: unknown) => <bdi>{text.value(kind, field, value)}</bdi>;
  return (
    <dl className="fields">
      {fields.map(({ field, before, after, words }) => (
        <div key={field}>
          <dt className="soft small">{text.label(kind, field)}</dt>
          <dd>
            {words && before && after && !isCode(kind, field) ? (
              <MarkedWords words={words} />
            ) : (
              <>
                {isThere(before) && <del>{shown(field, before)}</del>}
                {isThere(before) && ' '}
                {isThere(after) ? <ins>{shown(field, after)}</ins> : t('studio.life.difference.empty')}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isThere = (value: unknown) => value !== undefined && value !== '';

/** A choice or a date reads as a whole; only sentences are marked word by word. */
const isCode = (kind: EntryChange['kind'] | undefined, field: string): boolean =>
  kind !== undefined && !/^(?:text|why|meaning|title|pattern|label|owner)\b/.test(field);
