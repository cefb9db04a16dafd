import { clean } from '../clean/clean';
import { fuseLanguage, readText } from './language';
import type { WeightedVoice } from './voices';

/**
 * The language of any one text, such as an agent's draft, from the text alone. `undefined` where it is unknown:
 * nothing written yet, or too little to tell.
 */
export async function languageOf(
  text: string,
  voices: readonly WeightedVoice[],
): Promise<string | undefined> {
  const newest = clean(text).plain.slice(0, 2000);
  const reading = await readText({ newest, earlier: '', subject: '', replies: [], signed: '' }, voices);
  return fuseLanguage(reading, undefined, new Map()).value;
}
