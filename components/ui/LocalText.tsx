import { useTranslation } from 'react-i18next';
import type { Localised } from '@/lib/knowledge/schema';

/**
 * A text of a pack in the interface's language, else in the pack's own, else in any: marked as that, and in its own
 * direction. `language`: the pack's.
 */
export function LocalText({ text, language = 'en' }: { text: Localised; language?: string | undefined }) {
  const { i18n } = useTranslation();
  const texts: Record<string, string | undefined> = typeof text === 'string' ? { [language]: text } : text;
  const wanted = [i18n.language, i18n.resolvedLanguage ?? 'en', language, ...Object.keys(texts)];
  const tag = wanted.find((own) => texts[own]) ?? language;
  return <bdi lang={tag}>{texts[tag]}</bdi>;
}
