import { type Finding, unknown } from '../finding';
import type { CustomerText } from './customer-text';
import { type Distribution, favourite } from './distribution';
import { fuse, posterior, type Source, trusted } from './fuse';
import { hear } from './hear';
import { baseLanguage, isExcluded, isSupported, normaliseLanguage } from './languages';
import { closePair } from './pairs';
import { regionLanguages } from './region-languages';
import { baseCandidates, candidatesFor, textSources } from './text-sources';
import type { WeightedVoice } from './voices';

/**
 * Below this probability the language is unknown. With the browser's voice 95 % of lid/dev is answered then, 98 %
 * of it rightly, and two close languages are named of 3 % (scripts/measure/language.ts).
 */
export const LANGUAGE_THRESHOLD = 0.6;
/** Below this one of two close languages is no answer yet: both are named. */
const PAIR_THRESHOLD = 0.7;

/**
 * How often each source is right, taken by itself. Customers seldom change their language within a thread; a
 * stated locale is usually the person's own, except English, which is what accounts begin with; the languages
 * of the region leave out those who moved there.
 */
const TRUST = { thread: 0.88, locale: 0.8, englishLocale: 0.6, region: 0.75, subject: 0.5 };

/** What the text alone says, before anything else about the customer is considered. */
export interface TextReading {
  candidates: string[];
  sources: Source[];
  /** Probabilities from the text sources together. Empty where there is no text. */
  distribution: Distribution;
}

/**
 * Reads the customer's words: newest message, earlier ones and subject, each with every voice that is needed. `excluded` are the
 * languages that it is known not to be: what speaks for them speaks for nothing, and the others share the rest as
 * they stand to each other. That stays calibrated: of 199 texts of lid/dev that were told wrongly, once the wrong
 * language was excluded, 143 were answered, and where 66, 75, 85, 94 and 99 % were stated, 75, 80, 86, 97 and 100 %
 * were right.
 */
export async function readText(
  text: CustomerText,
  voices: readonly WeightedVoice[],
  excluded: readonly string[] = [],
): Promise<TextReading> {
  const parts = await Promise.all(
    (['newest', 'earlier', 'subject'] as const).map(async (part) => ({
      part,
      heard: await hear(text[part], voices),
    })),
  );
  const heard = parts.flatMap((one) => (one.heard ? [{ part: one.part, ...one.heard }] : []));
  const candidates = candidatesFor(
    heard[0]?.writing,
    heard.flatMap(({ votes }) => votes),
  ).filter((language) => !isExcluded(language, excluded));
  const sources = heard.flatMap(({ part, writing, votes }): Source[] => {
    const own = textSources(text[part], writing, votes, candidates);
    if (part === 'newest') return own;
    const code = part === 'earlier' ? 'thread' : 'subject';
    const likelihood = trusted(posterior(own, candidates), TRUST[code], candidates.length);
    return [{ code, decider: 'text', likelihood }];
  });
  return {
    candidates,
    sources,
    distribution: sources.length > 0 ? posterior(sources, candidates) : new Map(),
  };
}

function localeSource(locale: string | undefined, candidates: readonly string[]): Source | undefined {
  const language = normaliseLanguage(locale);
  if (!locale || !language) return undefined;
  const trust = language === 'en' ? TRUST.englishLocale : TRUST.locale;
  return {
    code: 'locale',
    decider: 'record',
    likelihood: trusted(new Map([[language, 1]]), trust, candidates.length),
    values: () => ({ locale }),
  };
}

function regionSource(
  regions: Distribution,
  languages: Distribution,
  candidates: readonly string[],
): Source | undefined {
  const region = favourite(regions)?.[0];
  if (!region || languages.size === 0) return undefined;
  return {
    code: 'region',
    decider: 'prior',
    likelihood: trusted(languages, TRUST.region, candidates.length),
    values: () => ({ region }),
  };
}

/** What there is to go by, over which languages: the text, the record's locale, the languages of its regions. */
function weigh(
  reading: TextReading,
  locale: string | undefined,
  regions: Distribution,
  excluded: readonly string[],
): { candidates: string[]; sources: Source[] } {
  // A locale outside the supported set (gl, eu) can still be right where there is no text.
  const stated = normaliseLanguage(locale);
  const extra =
    stated && reading.sources.length === 0 && !isSupported(stated) && stated !== 'zh' ? [stated] : [];
  const spoken = regionLanguages(regions);
  // No text shows that it is Bosnian, but where its writer is.
  if (stated === 'bs' || spoken.has('bs')) extra.push('bs');
  const candidates = [
    ...new Set([...(reading.candidates.length ? reading.candidates : baseCandidates), ...extra]),
  ].filter((language) => !isExcluded(language, excluded));
  const priors = [localeSource(locale, candidates), regionSource(regions, spoken, candidates)];
  return { candidates, sources: [...reading.sources, ...priors.filter((source) => source !== undefined)] };
}

/**
 * Fuses what the text says with the record's locale and the languages of the customer's probable regions (as
 * found without looking at the language). Text of a dozen letters leaves the voices nearly even, so that the
 * priors decide; a longer text outweighs them.
 */
export function fuseLanguage(
  reading: TextReading,
  locale: string | undefined,
  regions: Distribution,
  excluded: readonly string[] = [],
): Finding<string> {
  const { candidates, sources } = weigh(reading, locale, regions, excluded);
  if (sources.length === 0) return unknown();
  const finding = fuse(sources, candidates, { threshold: LANGUAGE_THRESHOLD });
  if (finding.probability >= PAIR_THRESHOLD) return finding;
  const either = closePair(posterior(sources, candidates));
  return either ? { ...finding, value: undefined, decidedBy: undefined, either } : finding;
}

/** The most probable language, however improbable; both scripts of Chinese together. Nothing without any source. */
export function bestLanguage(
  reading: TextReading,
  locale: string | undefined,
  regions: Distribution,
): { tag: string; probability: number } | undefined {
  const { candidates, sources } = weigh(reading, locale, regions, []);
  if (sources.length === 0) return undefined;
  const distribution = posterior(sources, candidates);
  const together = new Map<string, number>();
  for (const [tag, probability] of distribution)
    together.set(baseLanguage(tag), (together.get(baseLanguage(tag)) ?? 0) + probability);
  const [language, probability] = favourite(together) ?? ['', 0];
  const written = [...distribution].filter(([tag]) => baseLanguage(tag) === language);
  const [tag] = favourite(new Map(written)) ?? [language];
  return { tag, probability };
}
