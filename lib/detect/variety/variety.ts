import { baseLanguage } from '../language/languages';
import type { RegionSource } from '../region/region-source';
import { readSigns } from './read-signs';
import type { VarietyRules } from './sign';
import { weighSigns } from './weigh';

/** Languages whose varieties are told apart; each is loaded when a customer writes it. */
const RULES: Readonly<Record<string, () => Promise<VarietyRules>>> = {
  ar: async () => (await import('./arabic')).arabic,
  de: async () => (await import('./german')).german,
  en: async () => (await import('./english')).english,
  es: async () => (await import('./spanish')).spanish,
  fr: async () => (await import('./french')).french,
  nl: async () => (await import('./dutch')).dutch,
  pt: async () => (await import('./portuguese')).portuguese,
  zh: async () => (await import('./chinese')).chinese,
};

/** UTF-16 units of the customer's words that are read. */
const LONGEST = 8_000;

/**
 * Where people write the way a text is written: "Jänner" in Austria, "vos tenés" by the River Plate. `language` is what
 * the text is in. None where the language has no varieties that are told apart, or the text shows none.
 */
export async function varietySources(text: string, language: string): Promise<RegionSource[]> {
  const base = baseLanguage(language);
  const load = Object.hasOwn(RULES, base) ? RULES[base] : undefined;
  if (!load || !text) return [];
  return weighSigns('variety', readSigns(text.slice(0, LONGEST), await load()));
}
