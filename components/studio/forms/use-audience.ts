import { useTranslation } from 'react-i18next';
import { languageName, regionName } from '@/components/ui/format';
import type { DraftEntry } from '@/lib/studio/draft';
import type { Group, Segment } from '@/lib/team/team-document';
import { useConditionNames } from './use-condition-names';

/** Regions whose English names want an article: "in the United States". */
const WITH_THE = new Set([
  'AE',
  'BS',
  'CD',
  'CF',
  'CG',
  'DO',
  'FK',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VA',
  'VG',
  'VI',
]);

/** Says in one sentence for which customers an entry is: "For customers in Mexico who write Spanish, by email." */
export function useAudience(groups: readonly Group[], segments: readonly Segment[]) {
  const { t, i18n } = useTranslation();
  const named = useConditionNames();
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const list = (value: unknown, name: (code: string) => string): string | undefined =>
    Array.isArray(value) && value.length ? either.format(value.map((code) => name(String(code)))) : undefined;
  const region = (code: string) => {
    const name = regionName(code, i18n.language);
    return i18n.language.startsWith('en') && WITH_THE.has(code) ? `the ${name}` : name;
  };
  const by = (all: readonly { id: string; name: string }[]) => (id: string) =>
    all.find((each) => each.id === id)?.name ?? id;

  return (entry: DraftEntry): string => {
    const when = (typeof entry.when === 'object' && entry.when !== null ? entry.when : {}) as Record<
      string,
      unknown
    >;
    const regions = list(when.regions, region);
    const languages = list(when.languages, (tag) => languageName(tag, i18n.language));
    const who = regions
      ? languages
        ? t('studio.audience.inWho', { regions, languages })
        : t('studio.audience.in', { regions })
      : languages
        ? t('studio.audience.who', { languages })
        : t('studio.audience.all');
    const registers = list(when.registers, (each) => named.registers(each));
    const channels = list(when.channels, (each) => named.channels(each));
    const situations = list(when.situations, (each) => named.situations(each));
    const reply = list(when.replyLanguages, (tag) => languageName(tag, i18n.language));
    const customers = list(when.customers, (each) => named.customers(each));
    const segment = list(when.segments, by(segments));
    const group = list(when.groups, by(groups));
    const parts = [
      who,
      customers && t('studio.audience.customers', { customers }),
      segment && t('studio.audience.segments', { segments: segment }),
      registers && t('studio.audience.registers', { registers }),
      channels && t('studio.audience.channels', { channels }),
      situations && t('studio.audience.situations', { situations }),
      reply && t('studio.audience.reply', { languages: reply }),
      group && t('studio.audience.groups', { groups: group }),
    ];
    return t('studio.audience.sentence', { parts: parts.filter(Boolean).join(', ') });
  };
}

/** The same in a few words, for a list: "Spanish · Mexico". */
export function useShortAudience() {
  const { i18n } = useTranslation();
  return ({ when, replyLanguage }: DraftEntry): string => {
    const { languages, regions } = (when ?? {}) as { languages?: unknown; regions?: unknown };
    const names = (value: unknown, name: (code: string) => string) =>
      (Array.isArray(value) ? value : typeof value === 'string' ? [value] : []).map((code) =>
        name(String(code)),
      );
    return [
      ...names(regions, (code) => regionName(code, i18n.language)),
      ...names(languages ?? replyLanguage, (tag) => languageName(tag, i18n.language)),
    ].join(' · ');
  };
}
