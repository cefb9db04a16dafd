import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { teamKinds } from '@/lib/knowledge/team-entry';
import type { EntryFilter } from '@/lib/studio/entry-search';
import { useKinds } from './use-kinds';

interface Props {
  filter: EntryFilter;
  change(filter: EntryFilter): void;
  search: RefObject<HTMLInputElement | null>;
  /** The focus goes to the first row. */
  toList(): void;
  /** Opens the first row. */
  open(): void;
}

/** What the list is narrowed down by. */
export function EntryFilters({ filter, change, search, toList, open }: Props) {
  const { t } = useTranslation();
  const kinds = useKinds();
  return (
    <search className="entry-filters">
      <input
        ref={search}
        type="search"
        data-own-undo
        aria-label={t('studio.list.search')}
        placeholder={t('studio.list.searchHint')}
        autoComplete="off"
        value={filter.text}
        onChange={(event) => change({ ...filter, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') toList();
          else if (event.key === 'Enter') open();
          else if (event.key === 'Escape' && filter.text) change({ ...filter, text: '' });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div className="filter-pair">
        <select
          aria-label={t('studio.list.kind')}
          value={filter.kind}
          onChange={(event) => change({ ...filter, kind: event.target.value as EntryFilter['kind'] })}
        >
          <option value="">{t('studio.list.allKinds')}</option>
          {teamKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
        <select
          aria-label={t('studio.list.state')}
          value={filter.state}
          onChange={(event) => change({ ...filter, state: event.target.value as EntryFilter['state'] })}
        >
          <option value="">{t('studio.list.allStates')}</option>
          <option value="problem">{t('studio.list.unfinished')}</option>
          <option value="due">{t('studio.list.toConfirm')}</option>
        </select>
      </div>
    </search>
  );
}
