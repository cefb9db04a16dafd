/** The texts of one interface language: keys in camel case, nested by the view that shows them. */
export type Texts = { [key: string]: string | Texts };

/** Interface languages that ship, by BCP 47 language: one file in `locales/` each, loaded when it is the one shown. */
export const TEXTS: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  en: () => import('@/locales/en.json'),
  de: () => import('@/locales/de.json'),
};

/** Texts of the pages about a team (Studio, joining), which the panel does without. Every key begins with `studio`. */
export const STUDIO_TEXTS: typeof TEXTS = {
  en: () => import('@/locales/studio/en.json'),
  de: () => import('@/locales/studio/de.json'),
};
