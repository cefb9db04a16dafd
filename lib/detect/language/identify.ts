import { customerText } from './customer-text';
import { bestLanguage, readText } from './language';
import { baseLanguage } from './languages';
import { secondLanguage } from './second-language';
import type { WeightedVoice } from './voices';

/** The best guess at the language of one message. */
export interface Identified {
  /** As detectors name it, without script (`zh`, `nb`); undefined where there is nothing to go by. */
  language: string | undefined;
  /** A second language in which part of the message is written. */
  second: string | undefined;
  /** Calibrated probability of `language`, 0…1. */
  probability: number;
}

/**
 * The language of one message as it came in, quoted mails and signature included, by the way that the panel takes.
 * `region` is where its writer probably is (ISO 3166-1 alpha-2).
 */
export async function identify(
  text: string,
  voices: readonly WeightedVoice[],
  region?: string,
): Promise<Identified> {
  const read = customerText({ messages: [{ author: 'customer', text }] });
  const regions = new Map(region ? [[region, 1]] : []);
  const best = bestLanguage(await readText(read, voices), undefined, regions);
  if (!best) return { language: undefined, second: undefined, probability: 0 };
  const second = await secondLanguage(read.newest, best.tag, voices);
  return {
    language: baseLanguage(best.tag),
    second: second && baseLanguage(second),
    probability: best.probability,
  };
}
