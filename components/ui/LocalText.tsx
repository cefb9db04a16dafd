import { useTranslation } from 'react-i18next';
import type { Localised } from '@/lib/knowledge/schema';

/** A text of a pack in the interface's language, else in English: marked as that, and in its own direction. */
export function LocalText({ text }: { text: Localised }) {
  const { i18n } = useTranslation();
  const texts: Record<string, string | undefined> = typeof text === 'string' ? { en: text } : text;
  const tag = [i18n.language, i18n.resolvedLanguage ?? 'en'].find((own) => texts[own]) ?? 'en';
  return <bdi lang={tag}>{texts[tag]}</bdi>;
}
