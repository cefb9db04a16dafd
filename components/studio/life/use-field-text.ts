import { useTranslation } from 'react-i18next';
import { formatDay, formatDuration, languageName, regionName } from '@/components/ui/format';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { Group, Segment } from '@/lib/team/team-document';
import { useConditionNames } from '../forms/use-condition-names';

/** What the ids of a team stand for. */
export interface TeamNames {
  groups: readonly Group[];
  segments: readonly Segment[];
}

const LANGUAGES = new Set(['replyLanguage', 'when.languages', 'when.replyLanguages', 'language']);
const DATES = new Set(['from', 'until', 'verifyBy', 'reviewed']);
/** Fields that every kind has, and their label. */
const COMMON: Readonly<Record<string, string>> = {
  owner: 'studio.edit.owner',
  verifyBy: 'studio.edit.verifyBy',
  reviewed: 'studio.edit.reviewed',
  from: 'studio.edit.from',
  until: 'studio.edit.until',
  sources: 'studio.edit.sources',
};

/** Fields of entries and their values in plain words, as the form calls them. */
export function useFieldText({ groups, segments }: TeamNames) {
  const { t, i18n } = useTranslation();
  const names = useConditionNames();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });

  /** "Countries", "Your tip (German)", "Confirm again by". A field of a newer Savoir keeps its own name. */
  const label = (kind: TeamKind | undefined, field: string): string => {
    const [first = field, second] = field.split('.');
    if (!kind) return field === 'title' ? t('studio.packs.name') : t('studio.packs.language');
    const keys = [
      COMMON[first],
      first === 'when' && `studio.edit.when.${second}`,
      first === 'scales' && `studio.edit.scale.${second}.name`,
      second && `studio.field.${kind}.${field}.label`,
      `studio.field.${kind}.${first}.label`,
    ];
    const key = keys.find((each): each is string => Boolean(each) && i18n.exists(each as string));
    const named = key ? t(key) : field;
    const inLanguage = second && /^(?:text|why|meaning)$/.test(first);
    return inLanguage
      ? t('studio.edit.textIn', { label: named, language: languageName(second, i18n.language) })
      : named;
  };

  const value = (kind: TeamKind | undefined, field: string, given: unknown): string => {
    if (Array.isArray(given)) return list.format(given.map((one) => value(kind, field, one)));
    if (typeof given === 'object' && given !== null)
      return String((given as { title?: unknown }).title ?? JSON.stringify(given));
    const text = String(given ?? '');
    if (LANGUAGES.has(field)) return languageName(text, i18n.language);
    if (DATES.has(field) && /^\d{4}-\d\d-\d\d$/.test(text)) return formatDay(text, i18n.language);
    if (field === 'when.regions') return regionName(text, i18n.language);
    if (field === 'when.registers') return names.registers(text);
    if (field === 'when.channels') return names.channels(text);
    if (field === 'when.situations') return names.situations(text);
    if (field === 'when.customers') return names.customers(text);
    if (field === 'when.groups') return groups.find(({ id }) => id === text)?.name ?? text;
    if (field === 'when.segments') return segments.find(({ id }) => id === text)?.name ?? text;
    if (field === 'minutes' && typeof given === 'number') return formatDuration(given, t);
    const option = `studio.field.${kind}.${field}.option.${text}`;
    return kind && i18n.exists(option) ? t(option) : text;
  };
  return { label, value };
}
