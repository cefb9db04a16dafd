import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryWords } from '@/lib/studio/new-entry';
import type { ImportedFile } from '@/lib/studio/transfer/imported';
import type { ReviewedRow } from '@/lib/studio/transfer/review';
import { useKinds } from '../entries/use-kinds';
import { useSentences } from './sentences';

/** Rows drawn at once. */
const STEP = 100;

interface Props {
  name: string;
  file: ImportedFile;
  rows: readonly ReviewedRow[];
  language: string;
  /** Takes what is in order, with `broken` also what has problems. */
  take(broken: boolean): void;
  /** Saves the rows with problems as a file to mend. */
  save(rows: readonly ReviewedRow[]): void;
  cancel(): void;
}

/** What would come in, before anything does. */
export function ImportReview({ name, file, rows, language, take, save, cancel }: Props) {
  const { t } = useTranslation();
  const sentences = useSentences();
  const [broken, setBroken] = useState(true);
  const problems = rows.filter((row) => row.problems.length > 0);
  const good = rows.filter((row) => !row.problems.length && row.state !== 'same');
  const same = rows.filter((row) => !row.problems.length && row.state === 'same').length;
  const count = (state: ReviewedRow['state']) => good.filter((row) => row.state === state).length;
  const taken = good.length + (broken ? problems.length : 0);
  return (
    <section className="import-review" aria-labelledby="import-title">
      <h2 id="import-title">{t('studio.transfer.review', { name })}</h2>
      <div role="status">
        <ul className="import-counts">
          {count('new') > 0 && <li data-state="new">{t('studio.transfer.new', { count: count('new') })}</li>}
          {count('replaces') > 0 && (
            <li data-state="replaces">{t('studio.transfer.replaces', { count: count('replaces') })}</li>
          )}
          {same > 0 && <li data-state="same">{t('studio.transfer.same', { count: same })}</li>}
          {problems.length > 0 && (
            <li data-state="problems">{t('studio.transfer.problems', { count: problems.length })}</li>
          )}
        </ul>
      </div>
      {file.unknownColumns.length > 0 && (
        <p className="notice">
          {t('studio.transfer.unknownColumns', {
            count: file.unknownColumns.length,
            names: file.unknownColumns.map((each) => t('studio.transfer.quoted', { name: each })).join(', '),
          })}
        </p>
      )}
      {problems.length > 0 && (
        <div className="import-broken">
          <label className="switch">
            <input type="checkbox" checked={broken} onChange={(event) => setBroken(event.target.checked)} />
            <span>{t('studio.transfer.takeBroken', { count: problems.length })}</span>
          </label>
          <button type="button" className="text-button" onClick={() => save(problems)}>
            {t('studio.transfer.saveBroken', { count: problems.length })}
          </button>
        </div>
      )}
      <div className="with-button">
        <button type="button" className="button primary" disabled={!taken} onClick={() => take(broken)}>
          {taken ? t('studio.transfer.take', { count: taken }) : t('studio.transfer.nothing')}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t('studio.transfer.cancel')}
        </button>
      </div>
      <RowTable rows={rows} table={file.format === 'csv'} language={language} sentences={sentences} />
    </section>
  );
}

function RowTable({
  rows,
  table,
  language,
  sentences,
}: {
  rows: readonly ReviewedRow[];
  table: boolean;
  language: string;
  sentences: ReturnType<typeof useSentences>;
}) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const [drawn, setDrawn] = useState(STEP);
  // What needs a look comes first; below it everything in the file's order.
  const sorted = [
    ...rows.filter(({ problems }) => problems.length > 0),
    ...rows.filter(({ problems }) => !problems.length),
  ];
  const row = t(table ? 'studio.transfer.row' : 'studio.transfer.place');
  return (
    <>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{row}</th>
            <th scope="col">{t('studio.transfer.entry')}</th>
            <th scope="col">{t('studio.transfer.what')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, drawn).map(({ row: { row: number, entry }, state, problems, notes }) => (
            <tr key={number} data-state={problems.length ? 'problems' : state}>
              <td className="num" data-label={row}>
                {number}
              </td>
              <td>
                <span className="soft small">{kinds[entry.kind] ?? entry.kind}</span>
                <p>
                  <bdi>{entryWords(entry, language) || entry.id}</bdi>
                </p>
              </td>
              <td>
                {problems.length > 0 ? (
                  <ul className="import-problems">
                    {problems.map((problem) => (
                      <li key={sentences.problem(problem)}>{sentences.problem(problem)}</li>
                    ))}
                  </ul>
                ) : (
                  <span className="import-state">{t(`studio.transfer.state.${state}`)}</span>
                )}
                {notes.map((note) => (
                  <p key={`${note.field} ${note.code}`} className="soft small">
                    {sentences.note(note)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > drawn && (
        <button type="button" className="text-button" onClick={() => setDrawn(drawn + STEP)}>
          {t('studio.transfer.more', { count: sorted.length - drawn })}
        </button>
      )}
    </>
  );
}
