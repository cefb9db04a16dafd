import { browser } from 'wxt/browser';
import { detect } from '@/lib/detect/detect';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { type FrancModule, francVoice } from '@/lib/detect/language/franc-voice';
import { languageOf as languageOfText } from '@/lib/detect/language/language-of';
import { VOICE_WEIGHTS, type WeightedVoice } from '@/lib/detect/language/voices';
import { wordsVoice } from '@/lib/detect/language/words-voice';
import { displayName, readName } from '@/lib/detect/names';
import { detectRegister } from '@/lib/detect/register';
import type { Detected } from '@/lib/panel/advise';
import type { CustomerRecord } from '@/lib/record/customer-record';

// Detection with its rules, word lists and tables is a chunk of its own, loaded beside the panel's script.

/** franc's data is the largest part of all. The first guidance does without it, as with any voice that fails. */
let franc: FrancModule | undefined;

/** The voices that this browser has. A model of our own will be one more in this list. */
const voices: WeightedVoice[] = [
  { voice: browserVoice((text) => browser.i18n.detectLanguage(text)), weight: VOICE_WEIGHTS.browser },
  {
    voice: francVoice(async () => franc ?? Promise.reject(new Error('not loaded yet'))),
    weight: VOICE_WEIGHTS.franc,
  },
  { voice: wordsVoice(), weight: VOICE_WEIGHTS.words },
];

/** Loads what the first guidance can do without. Resolves when it is there, so that the panel can advise anew. */
export async function loadTheRest(): Promise<void> {
  [franc] = await Promise.all([import('franc'), import('libphonenumber-js')]);
}

/** Findings about one record. */
export async function detectRecord(record: CustomerRecord): Promise<Detected> {
  const findings = await detect(record, { voices, register: detectRegister, name: readName });
  return { findings, shownName: displayName(findings.name, findings.language.value ?? 'en') };
}

/** The language of a text by itself, or undefined where it is short or unclear. */
export const languageOf = (text: string): Promise<string | undefined> => languageOfText(text, voices);
