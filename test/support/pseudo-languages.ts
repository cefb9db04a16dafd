import type { TEXTS as SHIPPED } from '../../lib/i18n/languages';
import en from '../../locales/en.json';
import studio from '../../locales/studio/en.json';
import { changed, longer, mirrored } from './pseudo';

/**
 * Takes the place of `lib/i18n/languages.ts` in a build with SAVOIR_PSEUDO=1 (wxt.config.ts): the interface in
 * longer words under "en", and from right to left under "ar".
 */
export const TEXTS: typeof SHIPPED = {
  en: async () => ({ default: changed(en, longer) }),
  ar: async () => ({ default: changed(en, mirrored) }),
};

export const STUDIO_TEXTS: typeof SHIPPED = {
  en: async () => ({ default: changed(studio, longer) }),
  ar: async () => ({ default: changed(studio, mirrored) }),
};
