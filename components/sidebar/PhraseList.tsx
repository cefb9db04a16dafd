import { useTranslation } from 'react-i18next';
import type { Line } from '@/lib/guidance/guidance';
import { type InsertLine, LineRow } from './LineRow';

/** Ready phrases, under the situation that they are meant for. */
export function PhraseList({ phrases, insert }: { phrases: readonly Line[]; insert: InsertLine }) {
  const { t } = useTranslation();
  const groups = new Map<string, Line[]>();
  for (const phrase of phrases) {
    const title = phrase.situations.map((situation) => t(`address.situation.${situation}`)).join(', ');
    groups.set(title, [...(groups.get(title) ?? []), phrase]);
  }
  return (
    <div className="shelf">
      {[...groups].map(([title, lines]) => (
        <div key={title}>
          {title && <h2>{title}</h2>}
          {lines.map((line) => (
            <LineRow key={line.entryIds.join()} line={line} insert={insert} />
          ))}
        </div>
      ))}
    </div>
  );
}
