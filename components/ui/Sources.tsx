import { useTranslation } from 'react-i18next';
import type { Source } from '@/lib/knowledge/schema';
import { formatDay } from './format';

/** Where advice comes from, and when that was last looked up. Links open a tab of their own, never the panel's. */
export function Sources({ sources, reviewed }: { sources: readonly Source[]; reviewed?: string }) {
  const { t, i18n } = useTranslation();
  if (!sources.length && !reviewed) return null;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={`${source.url} ${source.title}`}>
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            <bdi>{source.title}</bdi>
          </a>
          {' · '}
          <bdi>{[source.publisher, source.year].filter(Boolean).join(', ')}</bdi>
        </li>
      ))}
      {reviewed && <li>{t('tips.checked', { date: formatDay(reviewed, i18n.language) })}</li>}
    </ul>
  );
}
