import { useTranslation } from 'react-i18next';
import { FileDrop } from '@/components/pages/FileDrop';
import { columnNames } from '@/lib/studio/transfer/columns';
import type { FileProblem } from '@/lib/studio/transfer/imported';
import { columnKey, useSentences } from './sentences';

interface Props {
  problem: { name: string; problem: FileProblem } | undefined;
  /** What the last import did. */
  done: string;
  open(file: File): void;
  saveTemplate(): void;
}

/** Where files come in, and what a table may hold. */
export function ImportCard({ problem, done, open, saveTemplate }: Props) {
  const { t } = useTranslation();
  const sentences = useSentences();
  const documented = columnNames.filter((name) => !/^source [23]/.test(name));
  return (
    <section className="card" aria-labelledby="import-card-title">
      <div>
        <h2 id="import-card-title">{t('studio.transfer.import')}</h2>
        <p className="soft">{t('studio.transfer.importLead')}</p>
      </div>
      <FileDrop
        id="import-file"
        button={t('studio.transfer.choose')}
        accept=".csv,.tsv,.txt,.json,.yaml,.yml"
        open={open}
      >
        {t('studio.transfer.drop')}
      </FileDrop>
      <p className="done small" role="status">
        {done}
      </p>
      <div role="alert">
        {problem && (
          <p className="notice">
            {t('studio.transfer.refused', { name: problem.name, reason: sentences.file(problem.problem) })}
          </p>
        )}
      </div>
      <div>
        <p>
          {t('studio.transfer.templateLead')}{' '}
          <button type="button" className="link-button" onClick={saveTemplate}>
            {t('studio.transfer.template')}
          </button>
        </p>
        <details className="import-columns">
          <summary>{t('studio.transfer.columns')}</summary>
          <p className="soft small">{t('studio.transfer.columnsLead')}</p>
          <dl>
            {documented.map((name) => (
              <div key={name}>
                <dt>
                  <code lang="en">{name}</code>
                  {sentences.column(name).toLowerCase() !== name && <span>{sentences.column(name)}</span>}
                </dt>
                <dd className="soft">{t(`studio.transfer.columnHelp.${columnKey(name)}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </section>
  );
}
