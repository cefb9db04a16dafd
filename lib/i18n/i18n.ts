import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { browser } from 'wxt/browser';
import { type Settings, settings } from '@/lib/storage/settings';
import { TEXTS, type Texts } from './languages';
import { bareLanguage as bare, pickLanguage } from './pick';

/** BCP 47 languages that the interface speaks. */
export const INTERFACE_LANGUAGES = Object.keys(TEXTS);

/** The language shown, as a BCP 47 tag, for a choice in the settings: empty follows the browser. */
export const languageFor = (chosen: string): string =>
  pickLanguage(chosen, [browser.i18n.getUILanguage(), ...navigator.languages], INTERFACE_LANGUAGES);

let sets: readonly (typeof TEXTS)[] = [TEXTS];

/**
 * Starts the interface texts for a document of the extension, and follows the agent's choice of language while
 * it lives. `own`: the settings, where the caller reads them anyway; `more`: texts beside those that every document has.
 * Only the texts of the language shown are loaded; all languages have the same keys, so that none is needed to fall
 * back on.
 */
export async function startTexts(
  own: Promise<Settings> = settings.get(),
  more: readonly (typeof TEXTS)[] = [],
): Promise<i18n> {
  sets = [TEXTS, ...more];
  // Most agents choose nothing: the browser's language is on its way while the settings are read.
  void load(languageFor(''));
  const language = languageFor((await own).interfaceLanguage);
  await i18next.use(initReactI18next).init({
    resources: { [bare(language)]: { translation: await load(language) } },
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  describeDocument();
  settings.watch(({ interfaceLanguage }) => void show(languageFor(interfaceLanguage)));
  return i18next;
}

async function show(language: string): Promise<void> {
  if (language === i18next.language) return;
  i18next.addResourceBundle(bare(language), 'translation', await load(language));
  await i18next.changeLanguage(language);
  describeDocument();
}

function describeDocument(): void {
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = i18next.dir();
}

async function load(language: string): Promise<Texts> {
  const files = await Promise.all(sets.map((set) => set[bare(language)]?.()));
  return Object.assign({}, ...files.map((file) => file?.default));
}
