import './preview.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  value: string;
  name: string;
}

interface Props {
  /** The value of what is chosen: `fitting`, a sample's or a ticket's. */
  chosen: string;
  samples: readonly Choice[];
  tickets: readonly Choice[];
  choose(value: string): void;
  /** What became of the entry that is being edited. */
  status: ReactNode;
  /** The framed panel. */
  children: ReactNode;
}

/** The panel as agents will see it, and whom it is shown for. */
export function Preview({ chosen, samples, tickets, choose, status, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="preview" aria-labelledby="preview-title">
      <header>
        <h2 id="preview-title">{t('studio.preview.title')}</h2>
        <p className="soft small">{t('studio.preview.off')}</p>
      </header>
      <div className="preview-customer">
        <label htmlFor="preview-customer">{t('studio.preview.customer')}</label>
        <select
          id="preview-customer"
          className="select"
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="fitting">{t('studio.preview.fitting')}</option>
          <optgroup label={t('studio.preview.samples')}>
            {samples.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
          {tickets.length > 0 && (
            <optgroup label={t('studio.preview.tickets')}>
              {tickets.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <div className="preview-status" role="status">
        {status}
      </div>
      <div className="preview-frame">{children}</div>
    </section>
  );
}
