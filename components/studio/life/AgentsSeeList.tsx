import { useTranslation } from 'react-i18next';
import { formatDay } from '@/components/ui/format';
import type { AgentsSee, Effect } from '@/lib/studio/agents-see';
import { wordsOf } from '@/lib/studio/diff';
import type { DraftEntry } from '@/lib/studio/draft';
import type { CustomerKind } from '@/lib/studio/kinds-of-customers';
import { entryWords } from '@/lib/studio/new-entry';
import { useKinds } from '../entries/use-kinds';
import { useAudience } from '../forms/use-audience';
import { MarkedWords } from './MarkedWords';
import type { TeamNames } from './use-field-text';

interface Props {
  see: AgentsSee;
  /** BCP 47 language of the pack. */
  language: string;
  names: TeamNames;
  /** Sample customers of the preview where something differs, by name. */
  samples: readonly string[];
}

/** More kinds of customers than this are counted. */
const NAMED = 3;

/** What agents will see change, as an agent would tell it. */
export function AgentsSeeList({ see, language, names, samples }: Props) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  if (!see.effects.length) return <p className="soft">{t('studio.life.see.nothing')}</p>;
  return (
    <div className="agents-see">
      <p className="soft small">
        {see.customers.length
          ? t('studio.life.see.customers', { count: see.customers.length, of: see.tried })
          : t('studio.life.see.unnoticed')}
        {samples.length > 0 && ` ${t('studio.life.see.samples', { names: list.format(samples) })}`}
      </p>
      <ul className="changes">
        {see.effects.map((effect) => (
          <EffectRow
            key={`${effect.code} ${effect.entry.id}`}
            effect={effect}
            language={language}
            names={names}
          />
        ))}
      </ul>
    </div>
  );
}

function EffectRow({ effect, language, names }: { effect: Effect; language: string; names: TeamNames }) {
  const { t, i18n } = useTranslation();
  const kinds = useKinds();
  const audience = useAudience(names.groups, names.segments);
  const customers = useCustomers();
  const { code, entry, before, shipped } = effect;
  const words = (given: DraftEntry) => entryWords(given, language) || kinds[given.kind];
  const said = {
    shown: t('studio.life.see.shown'),
    gone: t('studio.life.see.gone'),
    replaces: t('studio.life.see.replaces'),
    restores: t('studio.life.see.restores'),
    hides: t('studio.life.see.hides'),
    reworded: t('studio.life.see.reworded'),
    'now-for': t('studio.life.see.nowFor'),
    details: t('studio.life.see.details'),
  }[code];
  const subject = code === 'hides' || code === 'restores' ? (shipped ?? entry) : entry;
  const both = code === 'reworded' && before ? [words(before), words(entry)] : undefined;
  const where = entry.kind === 'hide' || code === 'gone' || code === 'details' ? '' : audience(entry);
  return (
    <li>
      <p className="change-head">
        <span className="stage" data-effect={code}>
          {said}
        </span>{' '}
        {both?.[0] !== undefined && both[0] !== both[1] ? (
          <MarkedWords words={wordsOf(both[0], both[1] ?? '')} />
        ) : (
          <bdi>{words(subject)}</bdi>
        )}
      </p>
      {code === 'replaces' && shipped && (
        <p className="soft small">{t('studio.life.see.insteadOf', { text: words(shipped) })}</p>
      )}
      <p className="soft small">
        {code === 'now-for' && before
          ? t('studio.life.see.before', { now: audience(entry), before: audience(before) })
          : where}{' '}
        {code !== 'details' && customers(effect.customers)}{' '}
        {effect.from && t('studio.life.see.from', { day: formatDay(effect.from, i18n.language) })}
      </p>
    </li>
  );
}

/** "Seen with Spanish (Mexico) and 2 more." */
function useCustomers() {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const display = new Intl.DisplayNames([i18n.language], { type: 'language', languageDisplay: 'standard' });
  return (kinds: readonly CustomerKind[]): string => {
    if (!kinds.length) return t('studio.life.see.nobody');
    const named = kinds
      .slice(0, NAMED)
      .map(({ language, region }) => display.of(`${language}-${region}`) ?? language);
    const more = kinds.length - named.length;
    return more > 0
      ? t('studio.life.see.seenMore', { names: named.join(', '), count: more })
      : t('studio.life.see.seen', { names: list.format(named) });
  };
}
