import { languageName } from '@/components/ui/format';
import { normaliseLanguage } from '@/lib/detect/language/languages';

/** Something to pick from a list: its code and its name in the interface's language. */
export interface Named {
  code: string;
  name: string;
}

/** Named beyond the two-letter codes: three-letter languages of many customers, and Chinese by script. */
const MORE_LANGUAGES = ['ceb', 'ckb', 'fil', 'haw', 'hmn', 'zh-Hans', 'zh-Hant'];
/**
 * Two-letter codes that `Intl` names and nobody lives in: groupings, ISO 3166-1 exceptional reservations and
 * user-assigned codes (CLDR keeps XK, Kosovo).
 */
const NO_TERRITORY = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const TWO_LETTERS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const named = (type: 'language' | 'region', codes: readonly string[], language: string): Named[] => {
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
  const { compare } = new Intl.Collator(language);
  return codes
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((one, other) => compare(one.name, other.name));
};

/** Every language that can be picked, as BCP 47 tags in the form that detection uses; by name. */
export const languagesToPick = (language: string): Named[] =>
  named(
    'language',
    [...TWO_LETTERS, ...MORE_LANGUAGES].filter(
      (tag) => normaliseLanguage(tag) === tag && new Intl.Locale(tag).toString() === tag,
    ),
    language,
  );

/** Every country and territory, as ISO 3166-1 alpha-2 codes; by name. */
export const regionsToPick = (language: string): Named[] =>
  named(
    'region',
    TWO_LETTERS.map((code) => code.toUpperCase()).filter(
      (code) => !NO_TERRITORY.has(code) && new Intl.Locale(`und-${code}`).region === code,
    ),
    language,
  );

/** What a language is called by those who speak it; nothing where the browser would only say it in its own language. */
export const ownName = (tag: string): string =>
  Intl.DisplayNames.supportedLocalesOf(tag).length > 0 ? languageName(tag, tag) : '';

/** Lower case without accents, so that "francais" finds "Français". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Those of `languages` that `typed` may mean, best first: by name, own name or code, beginnings before middles.
 * Nothing for an empty text.
 */
export function suggestLanguages(languages: readonly Named[], typed: string, limit: number): Named[] {
  return suggestNamed(languages, typed, limit, ownName);
}

/** The same for anything that has a name; `otherName` gives a second one, or nothing. */
export function suggestNamed(
  all: readonly Named[],
  typed: string,
  limit: number,
  otherName: (code: string) => string = () => '',
): Named[] {
  const wanted = folded(typed.trim());
  if (!wanted) return [];
  const rank = ({ code, name }: Named): number => {
    const names = [folded(name), folded(otherName(code))];
    if (code.toLowerCase() === wanted || names.includes(wanted)) return 0;
    if (names.some((text) => text.startsWith(wanted))) return 1;
    return names.some((text) => text.includes(wanted)) ? 2 : 3;
  };
  return all
    .map((each) => ({ each, rank: rank(each) }))
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ each }) => each);
}
