import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byId, type Content } from '@/lib/studio/content';
import type { DraftEntry } from '@/lib/studio/draft';
import { type Choice, type Conflict, merge } from '@/lib/studio/merge';
import { entryWords } from '@/lib/studio/new-entry';
import { useKinds } from '../entries/use-kinds';
import { type TeamNames, useFieldText } from './use-field-text';

export interface MergeSides {
  base: Content;
  mine: Content;
  theirs: Content;
  /** Who published `theirs`, and as which version. */
  author: string;
  version: number;
}

interface Props extends MergeSides {
  names: TeamNames;
  /** Everything is decided: the draft says this from now on. */
  adopt(content: Content): void;
  close(): void;
}

/** What two leads changed differently, side by side: one click for each. */
export function MergeDialog({ base, mine, theirs, author, version, names, adopt, close }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  useEffect(() => dialog.current?.showModal(), []);
  const { content, conflicts } = merge(base, mine, theirs, choices);
  const left = conflicts.filter(({ key }) => !choices.has(key)).length;
  return (
    <dialog ref={dialog} className="life-dialog wide" aria-labelledby={`${id}-title`} onClose={close}>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          if (left) return event.preventDefault();
          adopt(content);
        }}
      >
        <h2 id={`${id}-title`}>{t('studio.life.merge.title')}</h2>
        <p>{t('studio.life.merge.lead', { author, version, count: conflicts.length })}</p>
        <ul className="conflicts">
          {conflicts.map((conflict) => (
            <ConflictRow
              key={conflict.key}
              conflict={conflict}
              entry={conflict.entry === undefined ? undefined : entryOf(conflict.entry, mine, theirs, base)}
              language={content.language}
              author={author}
              names={names}
              choice={choices.get(conflict.key)}
              choose={(choice) => setChoices(new Map([...choices, [conflict.key, choice]]))}
            />
          ))}
        </ul>
        <div className="button-row">
          <button type="submit" className="button primary" disabled={left > 0}>
            {t('studio.life.merge.done')}
          </button>
          <button type="button" className="text-button" onClick={() => dialog.current?.close()}>
            {t('studio.life.merge.later')}
          </button>
          <span role="status" className="soft small">
            {left > 0 && t('studio.life.merge.left', { count: left })}
          </span>
        </div>
      </form>
    </dialog>
  );
}

const entryOf = (id: string, ...sides: Content[]): DraftEntry | undefined =>
  sides.map((side) => byId(side).get(id)).find((entry) => entry !== undefined);

interface RowProps {
  conflict: Conflict;
  entry: DraftEntry | undefined;
  language: string;
  author: string;
  names: TeamNames;
  choice: Choice | undefined;
  choose(choice: Choice): void;
}

function ConflictRow({ conflict, entry, language, author, names, choice, choose }: RowProps) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const text = useFieldText(names);
  const { field } = conflict;
  const label = field !== undefined ? text.label(entry?.kind, field) : entry && kinds[entry.kind];
  const shown = (value: unknown) => {
    if (value === undefined) return <i className="soft">{t('studio.life.merge.gone')}</i>;
    const words = field === undefined ? entryWords(value as DraftEntry, language) : '';
    return <bdi>{words || text.value(entry?.kind, field ?? '', value)}</bdi>;
  };
  const sides = [
    { of: 'mine' as const, name: t('studio.life.merge.mine'), value: conflict.mine },
    { of: 'theirs' as const, name: author, value: conflict.theirs },
  ];
  return (
    <li>
      <fieldset className="form-field">
        <legend>
          {entry && field !== undefined && (
            <>
              <bdi>{entryWords(entry, language) || kinds[entry.kind]}</bdi> ·{' '}
            </>
          )}
          {label}
        </legend>
        {conflict.base !== undefined && field !== undefined && (
          <p className="soft small">
            {t('studio.life.merge.before')} {shown(conflict.base)}
          </p>
        )}
        <div className="sides">
          {sides.map(({ of, name, value }) => (
            <label key={of} className="side" data-chosen={choice === of || undefined}>
              <input type="radio" name={conflict.key} checked={choice === of} onChange={() => choose(of)} />
              <span className="small soft">
                <bdi>{name}</bdi>
              </span>
              <span>{shown(value)}</span>
            </label>
          ))}
        </div>
        {conflict.both && (
          <label className="choice-chip" data-chosen={choice === 'both' || undefined}>
            <input
              type="radio"
              name={conflict.key}
              checked={choice === 'both'}
              onChange={() => choose('both')}
            />
            {t('studio.life.merge.both')}
          </label>
        )}
      </fieldset>
    </li>
  );
}
