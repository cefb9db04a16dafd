import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLines } from '@/lib/guidance/find-lines';
import type { Line } from '@/lib/guidance/guidance';
import { type InsertLine, LineRow } from './LineRow';

/** Fewer can be overlooked at a glance. */
const WORTH_SEARCHING = 6;

/** Ready phrases, under the situation that they are meant for, with a search in their words and meanings. */
export function PhraseList({ phrases, insert }: { phrases: readonly Line[]; insert: InsertLine }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const search = useId();
  const titleOf = ({ situations }: Line) =>
    situations.map((situation) => t(`address.situation.${situation}`)).join(', ');
  const found = findLines(phrases, query, titleOf);
  const groups = Map.groupBy(found, titleOf);
  return (
    <div className="shelf">
      {phrases.length >= WORTH_SEARCHING && (
        <p>
          <label className="visually-hidden" htmlFor={search}>
            {t('address.search')}
          </label>
          <input
            id={search}
            type="search"
            value={query}
            placeholder={t('address.search')}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </p>
      )}
      {[...groups].map(([title, lines]) => (
        <div key={title}>
          {title && <h2>{title}</h2>}
          {lines.map((line) => (
            <LineRow key={line.entryIds.join()} line={line} insert={insert} />
          ))}
        </div>
      ))}
      <p className="soft small" role="status">
        {found.length === 0 && t('address.nothingFound')}
      </p>
    </div>
  );
}
