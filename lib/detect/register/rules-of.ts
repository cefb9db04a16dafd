import { baseLanguage, normaliseLanguage } from '../language/languages';
import type { RegisterRules } from './rule';

/** Each language's rules are a file of their own, so that a panel loads those of its customer only. */
const LOADERS: Record<string, () => Promise<RegisterRules>> = {
  de: async () => (await import('./german')).german,
  es: async () => (await import('./spanish')).spanish,
  fr: async () => (await import('./french')).french,
  hi: async () => (await import('./hindi')).hindi,
  it: async () => (await import('./italian')).italian,
  ja: async () => (await import('./japanese')).japanese,
  ko: async () => (await import('./korean')).korean,
  nl: async () => (await import('./dutch')).dutch,
  pl: async () => (await import('./polish')).polish,
  pt: async () => (await import('./portuguese')).portuguese,
  ru: async () => (await import('./russian')).russian,
  tr: async () => (await import('./turkish')).turkish,
};

/** Languages (BCP 47 primary subtags) whose register can be read. */
export const REGISTER_LANGUAGES = Object.keys(LOADERS);

/**
 * The rules for a language; calling it ahead of need starts the loading.
 *
 * @param language BCP 47 tag
 * @returns `undefined` for a language without rules, and where their file can't be loaded: the rest of the findings
 *   does not depend on it, and the next call tries again
 */
export async function rulesOf(language: string | undefined): Promise<RegisterRules | undefined> {
  const load = LOADERS[baseLanguage(normaliseLanguage(language) ?? '')];
  try {
    return await load?.();
  } catch {
    return undefined;
  }
}
