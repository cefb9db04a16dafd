import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '@/components/pages/FileDrop';
import { regionName } from '@/components/ui/format';
import { dimensions, type Scores } from '@/lib/dimensions/dimension';
import type { Matrix, MatrixProblem } from '@/lib/dimensions/read-matrix';
import { fieldAt } from '@/lib/studio/field-path';
import { FieldRow } from './FieldRow';
import { controlId, useForm } from './form-scope';

/** Opens the licensed matrix as a CSV file, and shows what is in it. */
export function MatrixField({ path, label, help }: { path: string; label: string; help: string }) {
  const { t, i18n } = useTranslation();
  const form = useForm();
  const [problems, setProblems] = useState<readonly MatrixProblem[]>([]);
  const [left, setLeft] = useState<Pick<Matrix, 'groups' | 'unknown'>>();
  const stored = (fieldAt(form.entry, path) ?? {}) as Record<string, Scores>;
  const rows = Object.entries(stored)
    .map(([region, scores]) => ({ region, name: regionName(region, i18n.language), scores }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });

  const open = async (file: File) => {
    // The reader and its CSV library come with the first file.
    const { readMatrix } = await import('@/lib/dimensions/read-matrix');
    const read = readMatrix(await file.text());
    setProblems(read.ok ? [] : read.problems);
    setLeft(read.ok ? { groups: read.groups, unknown: read.unknown } : undefined);
    if (read.ok) form.change(path, read.scores);
  };

  const said = (problem: MatrixProblem): string => {
    switch (problem.code) {
      case 'not-the-matrix':
        return t('studio.matrix.notTheMatrix', { columns: list.format(problem.missing) });
      case 'not-a-score':
        return t('studio.matrix.notAScore', { ...problem });
      case 'twice':
        return t('studio.matrix.twice', { ...problem });
      case 'no-scores':
        return t('studio.matrix.noScores');
      case 'too-large':
        return t('studio.matrix.tooLarge');
    }
  };

  return (
    <FieldRow path={path} label={label} help={help} group>
      <FileDrop id={controlId(path)} button={t('studio.matrix.choose')} accept=".csv,.txt" open={open}>
        {t('studio.matrix.drop')}
      </FileDrop>
      <div role="alert">
        {problems.length > 0 && (
          <div className="notice">
            <p>{t('studio.matrix.refused')}</p>
            <ul>
              {problems.map((problem) => (
                <li key={JSON.stringify(problem)}>{said(problem)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p className="soft small" role="status">
        {rows.length > 0 && t('studio.matrix.read', { count: rows.length })}
        {left &&
          left.groups.length > 0 &&
          ` ${t('studio.matrix.groups', { names: list.format(left.groups) })}`}
        {left &&
          left.unknown.length > 0 &&
          ` ${t('studio.matrix.unknown', { names: list.format(left.unknown) })}`}
      </p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard.
        <section className="matrix" tabIndex={0} aria-label={label}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('studio.matrix.country')}</th>
                {dimensions.map((each) => (
                  <th key={each} scope="col">
                    {t(`studio.matrix.short.${each}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ region, name, scores }) => (
                <tr key={region}>
                  <th scope="row">{name}</th>
                  {dimensions.map((each) => (
                    <td key={each}>{scores[each] ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </FieldRow>
  );
}
