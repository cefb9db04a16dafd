import { baseLanguage, normaliseLanguage } from '../language/languages';
import type { RegisterRules } from './rule';

/** Each language's rules are a file of their own, so that a panel loads those of its customer only. */
const LOADERS: Record<string, () => Promise<RegisterRules>> = {
  cs: async () => (await import('./czech')).czech,
  da: async () => (await import('./danish')).danish,
  de: async () => (await import('./german')).german,
  el: async () => (await import('./greek')).greek,
  es: async () => (await import('./spanish')).spanish,
  fa: async () => (await import('./persian')).persian,
  fi: async () => (await import('./finnish')).finnish,
  fr: async () => (await import('./french')).french,
  he: async () => (await import('./hebrew')).hebrew,
  hi: async () => (await import('./hindi')).hindi,
  hu: async () => (await import('./hungarian')).hungarian,
  id: async () => (await import('./indonesian')).indonesian,
  it: async () => (await import('./italian')).italian,
  ja: async () => (await import('./japanese')).japanese,
  ko: async () => (await import('./korean')).korean,
  ms: async () => (await import('./malay')).malay,
  nb: async () => (await import('./norwegian')).norwegian,
  nl: async () => (await import('./dutch')).dutch,
  pl: async () => (await import('./polish')).polish,
  pt: async () => (await import('./portuguese')).portuguese,
  ro: async () => (await import('./romanian')).romanian,
  ru: async () => (await import('./russian')).russian,
  sk: async () => (await import('./slovak')).slovak,
  sv: async () => (await import('./swedish')).swedish,
  th: async () => (await import('./thai')).thai,
  tr: async () => (await import('./turkish')).turkish,
  uk: async () => (await import('./ukrainian')).ukrainian,
  vi: async () => (await import('./vietnamese')).vietnamese,
  zh: async () => (await import('./chinese')).chinese,
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
