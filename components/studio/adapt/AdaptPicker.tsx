import './adapt.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName, regionName } from '@/components/ui/format';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import { createShippedSearch, type ShippedEntry } from '@/lib/studio/adapt/shipped';
import { useKinds } from '../entries/use-kinds';
import { useLayerName } from './use-layer-name';

/** Drawn at once; more words narrow it down, and "show more" goes on. */
const STEP = 40;
/** Kinds that ship. */
const KINDS: readonly TeamKind[] = ['tip', 'tone', 'phrase', 'address', 'channel'];

interface Props {
  shipped: readonly ShippedEntry[];
  /** Ids of the draft's entries: what was adapted already is opened instead. */
  taken: ReadonlySet<string>;
  pick(entry: ShippedEntry): void;
}

/** Searches Savoir's own knowledge for what to rewrite. */
export function AdaptPicker({ shipped, taken, pick }: Props) {
  const { t, i18n } = useTranslation();
  const kinds = useKinds();
  const layerName = useLayerName();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<string>('tip');
  const [drawn, setDrawn] = useState(STEP);
  // The names are new functions with each drawing; only the language changes what they say.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const find = useMemo(
    () =>
      createShippedSearch(shipped, {
        language: (tag) => languageName(tag, i18n.language),
        region: (code) => regionName(code, i18n.language),
        kind: (code) => kinds[code as TeamKind] ?? code,
        situation: (code) => t(`address.situation.${code}`),
      }),
    [shipped, i18n.language],
  );
  const asked = useDeferredValue(typed);
  const found = useMemo(() => find(asked, kind), [find, asked, kind]);

  return (
    <section className="adapt" aria-labelledby="adapt-title">
      <h2 id="adapt-title">{t('studio.adapt.title')}</h2>
      <p className="soft">{t('studio.adapt.lead')}</p>
      <div className="adapt-search">
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the page was opened to search.
          autoFocus
          autoComplete="off"
          aria-label={t('studio.adapt.search')}
          placeholder={t('studio.adapt.searchExample')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setDrawn(STEP);
          }}
        />
        <select
          className="select"
          aria-label={t('studio.adapt.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="">{t('studio.adapt.allKinds')}</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className="soft small">
        {found.length ? t('studio.adapt.found', { count: found.length }) : t('studio.adapt.none')}
      </p>
      <ul className="adapt-list">
        {found.slice(0, drawn).map((each) => (
          <li key={each.entry.id}>
            <div>
              <p className="soft small">
                {kinds[each.entry.kind]} · {layerName(each.layer)}
              </p>
              <EntryText entry={each.entry} />
            </div>
            <button type="button" className="button" onClick={() => pick(each)}>
              {taken.has(each.entry.id) ? t('studio.adapt.open') : t('studio.adapt.pick')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > drawn && (
        <button type="button" className="text-button" onClick={() => setDrawn(drawn + STEP)}>
          {t('studio.adapt.more', { count: found.length - drawn })}
        </button>
      )}
    </section>
  );
}

function EntryText({ entry }: { entry: ShippedEntry['entry'] }) {
  const { text, pattern, meaning, replyLanguage, kind } = entry;
  const own = kind === 'phrase' || kind === 'address';
  const words = typeof text === 'string' ? text : String(pattern ?? '');
  return (
    <>
      <p lang={own ? String(replyLanguage) : 'en'} dir="auto">
        {words}
      </p>
      {typeof meaning === 'string' && (
        <p lang="en" dir="auto" className="soft small">
          {meaning}
        </p>
      )}
    </>
  );
}
