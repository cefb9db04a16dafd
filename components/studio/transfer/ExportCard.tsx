import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lost } from '@/lib/studio/transfer/export-csv';

export type ExportFormat = 'csv' | 'json' | 'yaml';

interface Props {
  /** What can be saved: the draft first, then versions, newest first. */
  sources: readonly { value: string; name: string }[];
  /** Whether the source holds any entry. */
  count(source: string): number;
  /** What a table would leave behind. */
  lost(source: string): readonly Lost[];
  save(source: string, format: ExportFormat): void;
}

/** Saves the draft or a version as a file. */
export function ExportCard({ sources, count, lost, save }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('draft');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const source = sources.some(({ value }) => value === chosen) ? chosen : 'draft';
  const behind = format === 'csv' ? lost(source) : [];
  const whole = behind.filter(({ fields }) => !fields).length;
  const partly = behind.filter(({ fields }) => fields);
  const fields = [...new Set(partly.flatMap((each) => each.fields ?? []))].sort().join(', ');
  return (
    <section className="card" aria-labelledby="export-title">
      <div>
        <h2 id="export-title">{t('studio.transfer.export')}</h2>
        <p className="soft">{t('studio.transfer.exportLead')}</p>
      </div>
      <div className="field">
        <label htmlFor="export-source">{t('studio.transfer.what')}</label>
        <select
          id="export-source"
          className="select"
          value={source}
          onChange={(event) => setChosen(event.target.value)}
        >
          {sources.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="export-formats">
        <legend>{t('studio.transfer.format')}</legend>
        {(['csv', 'json', 'yaml'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="export-format"
              checked={each === format}
              onChange={() => setFormat(each)}
            />
            <span>
              <b>{each.toUpperCase()}</b>{' '}
              <span className="soft">{t(`studio.transfer.formatHelp.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {(whole > 0 || partly.length > 0) && (
        <p className="notice" role="status">
          {whole > 0 && t('studio.transfer.lostWhole', { count: whole })}{' '}
          {partly.length > 0 && t('studio.transfer.lostPartly', { count: partly.length, fields })}{' '}
          {t('studio.transfer.lostElse')}
        </p>
      )}
      <div>
        <button
          type="button"
          className="button"
          disabled={!count(source)}
          onClick={() => save(source, format)}
        >
          {t('studio.transfer.save', { count: count(source) })}
        </button>
      </div>
    </section>
  );
}
