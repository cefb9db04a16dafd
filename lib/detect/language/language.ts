import type { CustomerRecord } from '@/lib/record/customer-record';
import { clean } from '../clean/clean';
import { type Finding, unknown } from '../finding';
import { type Distribution, ranked } from './distribution';
import { fuse, posterior, type Source, trusted } from './fuse';
import { isExcluded, isSupported, normaliseLanguage } from './languages';
import { regionLanguages } from './region-languages';
import { inScript, leadingScript } from './scripts';
import { baseCandidates, candidatesFor, decidedByScript, textSources } from './text-sources';
import { askVoices, type WeightedVoice } from './voices';

/** Most messages and characters that are read of one record, newest first. */
const MESSAGES = 20;
const CHARACTERS = 4000;
/**
 * Below this probability the language is unknown. With the browser's voice 92 % of lid/dev is answered then, 96 %
 * of it rightly (scripts/measure/language.ts).
 */
export const LANGUAGE_THRESHOLD = 0.6;

/**
 * How often each source is right, taken by itself. Customers seldom change their language within a thread; a
 * stated locale is usually the person's own, except English, which is what accounts begin with; the languages
 * of the region leave out those who moved there.
 */
const TRUST = { thread: 0.88, locale: 0.8, englishLocale: 0.6, region: 0.75, subject: 0.5 };

/** The customer's own words on a record, cleaned. */
export interface CustomerText {
  /** The newest message that has words. */
  newest: string;
  /** The messages before it, newest first, within the limits. */
  earlier: string;
  subject: string;
  /** All messages as written, without quotes and signatures, oldest first. */
  replies: string[];
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Cleans what the customer wrote; agents and bots are not read. */
export function customerText(record: Pick<CustomerRecord, 'messages' | 'subject'>): CustomerText {
  const own = record.messages
    .filter(({ author }) => author === 'customer')
    .slice(-MESSAGES)
    .map(({ text }) => clean(text));
  const plain = own
    .map((cleaned) => cleaned.plain)
    .filter(hasLetters)
    .reverse();
  const newest = (plain[0] ?? '').slice(0, CHARACTERS);
  const earlier = plain
    .slice(1)
    .join('\n')
    .slice(0, CHARACTERS - newest.length);
  // "Re:" and its like are the mail program's.
  const subject = clean((record.subject ?? '').slice(0, 300)).plain.replace(/^(?:[\p{L}]{2,4}:\s?)+/u, '');
  return { newest, earlier, subject, replies: own.map(({ reply }) => reply).filter((reply) => reply !== '') };
}

/** What the text alone says, before anything else about the customer is considered. */
export interface TextReading {
  candidates: string[];
  sources: Source[];
  /** Probabilities from the text sources together. Empty where there is no text. */
  distribution: Distribution;
}

/**
 * Reads the customer's words: newest message, earlier ones and subject, each with every voice. `excluded` are the
 * languages that it is known not to be: what speaks for them speaks for nothing, and the others share the rest as
 * they stand to each other. That stays calibrated: of 457 texts of lid/dev that were told wrongly, once the wrong
 * language was excluded, 367 were answered, and where 65, 75, 85, 93 and 99 % were stated, 63, 79, 85, 88 and 100 %
 * were right.
 */
export async function readText(
  text: CustomerText,
  voices: readonly WeightedVoice[],
  excluded: readonly string[] = [],
): Promise<TextReading> {
  const candidates = candidatesFor(text.newest || text.earlier || text.subject).filter(
    (language) => !isExcluded(language, excluded),
  );
  const sourcesOf = async (part: string) => {
    const script = leadingScript(part)?.script;
    if (!script) return [];
    const votes = decidedByScript(part) ? [] : await askVoices(inScript(part, script), voices);
    return textSources(part, votes, candidates);
  };
  const sources = await sourcesOf(text.newest);
  for (const code of ['thread', 'subject'] as const) {
    const inner = await sourcesOf(code === 'thread' ? text.earlier : text.subject);
    if (inner.length > 0)
      sources.push({
        code,
        decider: 'text',
        likelihood: trusted(posterior(inner, candidates), TRUST[code], candidates.length),
      });
  }
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

function regionSource(regions: Distribution, candidates: readonly string[]): Source | undefined {
  const region = ranked(regions)[0]?.[0];
  if (!region) return undefined;
  return {
    code: 'region',
    decider: 'prior',
    likelihood: trusted(regionLanguages(regions), TRUST.region, candidates.length),
    values: () => ({ region }),
  };
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
  // A locale outside the supported set (gl, eu) can still be right where there is no text.
  const stated = normaliseLanguage(locale);
  const extra =
    stated && reading.sources.length === 0 && !isSupported(stated) && stated !== 'zh' ? [stated] : [];
  const candidates = [
    ...new Set([...(reading.candidates.length ? reading.candidates : baseCandidates), ...extra]),
  ].filter((language) => !isExcluded(language, excluded));
  const sources = [
    ...reading.sources,
    ...[localeSource(locale, candidates), regionSource(regions, candidates)].filter(
      (source) => source !== undefined,
    ),
  ];
  if (sources.length === 0) return unknown();
  return fuse(sources, candidates, { threshold: LANGUAGE_THRESHOLD });
}
