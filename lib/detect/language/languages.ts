/**
 * The languages that Savoir tells apart, as ISO 639-1 codes. Chinese counts once here; which script it is
 * written in is decided by its characters (`han.ts`), and only then becomes `zh-Hans` or `zh-Hant`.
 */
export const supportedLanguages = [
  ...['ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr'],
  ...['hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr'],
  ...['sv', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh'],
] as const;

const supported = new Set<string>(supportedLanguages);

export const isSupported = (language: string): boolean => supported.has(language);

/**
 * Codes for the same language: withdrawn ISO 639-1 codes (BCP 47 registry: iw, in, ji, mo, sh), the Norwegian
 * macrolanguage, and the ISO 639-3 codes that helpdesks and detectors write.
 */
const SAME: Record<string, string> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  jw: 'jv',
  mo: 'ro',
  sh: 'sr',
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  cmn: 'zh',
  yue: 'zh',
  pes: 'fa',
  prs: 'fa',
  arb: 'ar',
  zsm: 'ms',
  ekk: 'et',
  lvs: 'lv',
};

const TRADITIONAL_REGIONS = new Set(['TW', 'HK', 'MO']);

/**
 * A helpdesk's or detector's language tag in Savoir's form: `pt_BR` → `pt`, `iw` → `he`, `no` → `nb`,
 * `zh-TW` → `zh-Hant`, `zh` → `zh`. `undefined` where it is no language tag (`und`, `x-default`, words).
 */
export function normaliseLanguage(tag: string | undefined): string | undefined {
  const parts = tag?.trim().replaceAll('_', '-').split('-') ?? [];
  const primary = parts[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(primary) || ['und', 'mul', 'zxx', 'mis'].includes(primary)) return undefined;
  const language = SAME[primary] ?? primary;
  if (language !== 'zh') return language;
  const rest = parts.slice(1).map((part) => part.toLowerCase());
  if (rest.includes('hant') || primary === 'yue') return 'zh-Hant';
  if (rest.includes('hans')) return 'zh-Hans';
  const region = rest.find((part) => /^[a-z]{2}$/.test(part))?.toUpperCase();
  if (!region) return 'zh';
  return TRADITIONAL_REGIONS.has(region) ? 'zh-Hant' : 'zh-Hans';
}

/** Whether a tag is among the languages that it is known not to be; `zh` there stands for both scripts. */
export const isExcluded = (tag: string, excluded: readonly string[]): boolean =>
  excluded.includes(tag) || excluded.includes(baseLanguage(tag));

/** The language without its script: `zh-Hant` → `zh`. */
export function baseLanguage(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}

/** A language written in Latin letters in place of its own, as that language: `hi-Latn` → `hi`. */
export const inOwnScript = (tag: string): string => tag.replace(/-Latn$/, '');
