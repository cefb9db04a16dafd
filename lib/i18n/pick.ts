/**
 * The interface's language as a BCP 47 tag. `chosen`: the agent's setting, a bare language, or empty; `wanted`: the
 * browser's tags, best first; `shipped`: bare languages that have texts. Without a choice the first wanted language
 * that ships, else English. A wanted tag lends its region, since dates and numbers are written by region: "de" with
 * a browser in de-AT is de-AT. A tag that is none is passed over.
 */
export function pickLanguage(chosen: string, wanted: readonly string[], shipped: readonly string[]): string {
  const tags = wanted.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      return [];
    }
  });
  const language = shipped.includes(chosen)
    ? chosen
    : (tags.find((tag) => shipped.includes(tag.language))?.language ?? 'en');
  const region = tags.find((tag) => tag.language === language && tag.region)?.region;
  return region ? `${language}-${region}` : language;
}

/** "de" for "de-AT": the language without region or script. */
export const bareLanguage = (tag: string): string => new Intl.Locale(tag).language;
