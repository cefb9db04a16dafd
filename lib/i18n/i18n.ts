import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '@/locales/en.json';

/** Interface languages that ship; one file in `locales/` each, with the same keys. */
export const INTERFACE_LANGUAGES = ['en'] as const;

/** Starts the interface texts for a document of the extension. */
export async function startTexts(language: string): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: language,
    supportedLngs: INTERFACE_LANGUAGES,
    fallbackLng: 'en',
    nonExplicitSupportedLngs: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.resolvedLanguage ?? 'en';
  document.documentElement.dir = i18next.dir();
  return i18next;
}
