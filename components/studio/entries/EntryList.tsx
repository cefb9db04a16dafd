import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { languageName, regionName } from '@/components/ui/format';
import type { DraftEntry } from '@/lib/studio/draft';
import { createEntrySearch, type EntryFilter, NO_FILTER } from '@/lib/studio/entry-search';
import { writeRoute } from '@/lib/studio/route';
import { EntryFilters } from './EntryFilters';
import { EntryRow } from './EntryRow';

interface Props {
  pack: string;
  language: string;
  entries: readonly DraftEntry[];
  /** Id of the entry that is open. */
  open: string | undefined;
  broken: ReadonlySet<string>;
  today: string;
  search: RefObject<HTMLInputElement | null>;
  show(entry: string): void;
  remove(entry: string): void;
}

/** Rows drawn at once; "show more" and moving down draw the next ones. */
const STEP = 100;

/** The entries of a pack: found by words, walked through with the arrow keys. */
export function EntryList({ pack, language, entries, open, broken, today, search, show, remove }: Props) {
  const { t, i18n } = useTranslation();
  const [filter, setFilter] = useState<EntryFilter>(NO_FILTER);
  const [drawn, setDrawn] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const find = useMemo(
    () =>
      createEntrySearch({
        language: (tag) => languageName(tag, i18n.language),
        region: (code) => regionName(code, i18n.language),
      }),
    [i18n.language],
  );
  // Typing stays quick in a long list: the list follows when there is time.
  const asked = useDeferredValue(filter);
  const found = useMemo(() => find(entries, asked, broken, today), [find, entries, asked, broken, today]);
  const rows = found.slice(0, drawn);
  const [last, setLast] = useState<string>();
  const current = rows.find(({ id }) => id === last) ?? rows.find(({ id }) => id === open) ?? rows[0];

  useEffect(() => setLast(open), [open]);

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Delete' && rows[at]) {
      event.preventDefault();
      remove(rows[at].id);
      return;
    }
    if (event.key === 'Home' || event.key === 'End') all.at(event.key === 'Home' ? 0 : -1)?.focus();
    else if (step === undefined) return;
    else if (at + step < 0) search.current?.focus();
    else if (at + step < all.length) all[at + step]?.focus();
    else setDrawn((known) => (known < found.length ? known + STEP : known));
    event.preventDefault();
  };
  return (
    <section className="entry-list" aria-label={t('studio.list.title')}>
      <EntryFilters
        filter={filter}
        change={(next) => {
          setFilter(next);
          setDrawn(STEP);
        }}
        search={search}
        toList={() => links()[0]?.focus()}
        open={() => rows[0] && show(rows[0].id)}
      />
      <p role="status" className="soft small list-count">
        {found.length === entries.length
          ? t('studio.list.count', { count: entries.length })
          : t('studio.list.found', { count: found.length })}
      </p>
      <ul ref={list} onKeyDown={move}>
        {rows.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            language={language}
            href={writeRoute({ view: 'pack', pack, tab: 'write', entry: entry.id })}
            open={entry.id === open}
            tabbable={entry === current}
            broken={broken.has(entry.id)}
            today={today}
            focused={() => setLast(entry.id)}
          />
        ))}
      </ul>
      {rows.length < found.length && (
        <button type="button" className="text-button" onClick={() => setDrawn(drawn + STEP)}>
          {t('studio.list.more', { count: found.length - rows.length })}
        </button>
      )}
    </section>
  );
}
