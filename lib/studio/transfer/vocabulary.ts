import { normaliseLanguage } from '@/lib/detect/language/languages';
import { languageTag } from '@/lib/knowledge/schema';

/** Words of a table in the interface's language, beside the English ones that are always understood. */
export interface Words {
  /** BCP 47 language of the interface. */
  locale: string;
  /** Name of a column by its English name. */
  columns: Readonly<Record<string, string>>;
  /** Names of values ("Formal", "Apology") by their code. */
  values: Readonly<Record<string, readonly string[]>>;
}

/** Finds codes by what people write. */
export interface Vocabulary {
  column(header: string): string | undefined;
  language(text: string): string | undefined;
  region(text: string): string | undefined;
  /** The one of `options` that `text` names. */
  choice(text: string, options: readonly string[]): string | undefined;
}

/** As names are compared: small letters without accents, blanks and punctuation. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.\-–]+/gu, '');

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const LANGUAGES = [...PAIRS, 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'zh-Hans', 'zh-Hant'];
/** What some call them beside their names. */
const OTHER_NAMES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', UAE: 'AE' };

const names = (type: 'language' | 'region', codes: readonly string[], locales: readonly string[]) => {
  const byName = new Map<string, string>();
  for (const locale of locales) {
    const called = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    for (const code of codes) {
      const name = called.of(code);
      if (name && !byName.has(folded(name))) byName.set(folded(name), code);
    }
  }
  return byName;
};

/** What is understood in a table: English, and the words of the interface's language. */
export function createVocabulary({ locale, columns, values }: Words, english: readonly string[]): Vocabulary {
  const headers = new Map([
    ...english.map((name): [string, string] => [folded(name), name]),
    ...Object.entries(columns).map(([name, own]): [string, string] => [folded(own), name]),
  ]);
  const locales = ['en', locale];
  let languages: Map<string, string> | undefined;
  let regions: Map<string, string> | undefined;
  return {
    column: (header) => headers.get(folded(header)),
    language(text) {
      if (languageTag.safeParse(text).success) return text;
      const typed = text.replace('_', '-').toLowerCase();
      const tag = normaliseLanguage(typed);
      if (tag?.toLowerCase() === typed) return tag;
      languages ??= names('language', LANGUAGES, locales);
      return languages.get(folded(text));
    },
    region(text) {
      const code = text.toUpperCase();
      if (OTHER_NAMES[code]) return OTHER_NAMES[code];
      if (/^[A-Z]{2}$/.test(code)) return code;
      regions ??= names(
        'region',
        PAIRS.map((pair) => pair.toUpperCase()),
        locales,
      );
      return regions.get(folded(text));
    },
    choice: (text, options) =>
      options.find((code) => [code, ...(values[code] ?? [])].some((name) => folded(name) === folded(text))),
  };
}
