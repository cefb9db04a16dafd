import { browser } from 'wxt/browser';
import type { Correction } from '@/lib/corrections/correction';
import { clean } from '@/lib/detect/clean/clean';
import { detect } from '@/lib/detect/detect';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { type FrancModule, francVoice } from '@/lib/detect/language/franc-voice';
import { languageOf as languageOfText } from '@/lib/detect/language/language-of';
import { type LanguageVoice, VOICE_WEIGHTS, type WeightedVoice } from '@/lib/detect/language/voices';
import { wordsVoice } from '@/lib/detect/language/words-voice';
import { displayName, readName } from '@/lib/detect/names';
import { detectRegister, rulesOf } from '@/lib/detect/register';
import type { Detected } from '@/lib/panel/advise';
import type { CustomerRecord } from '@/lib/record/customer-record';

// Detection with its rules, word lists and tables is a chunk of its own, loaded beside the panel's script.

/** franc's data is the largest part of all. The first guidance does without it, as with any voice that fails. */
let franc: FrancModule | undefined;
/** A suggested situation can come a moment later. */
let intent: typeof import('@/lib/detect/intent/intent') | undefined;

const words = wordsVoice();
/** From this probability on, what the words say is worth loading a file for. */
const LIKELY = 0.8;
/** The words answer before the browser does: the rules of the register for their language load meanwhile. */
const wordsFirst: LanguageVoice = {
  ...words,
  async score(text) {
    const languages = await words.score(text);
    for (const [language, probability] of languages) if (probability >= LIKELY) void rulesOf(language);
    return languages;
  },
};

/** The voices that this browser has. A model of our own will be one more in this list. */
const voices: WeightedVoice[] = [
  { voice: browserVoice((text) => browser.i18n.detectLanguage(text)), weight: VOICE_WEIGHTS.browser },
  {
    voice: francVoice(async () => franc ?? Promise.reject(new Error('not loaded yet'))),
    weight: VOICE_WEIGHTS.franc,
  },
  { voice: wordsFirst, weight: VOICE_WEIGHTS.words },
];

/** Loads what the first guidance can do without. Resolves when it is there, so that the panel can advise anew. */
export async function loadTheRest(): Promise<void> {
  [franc, intent] = await Promise.all([
    import('franc'),
    import('@/lib/detect/intent/intent'),
    import('libphonenumber-js'),
  ]);
}

/** Findings about one record; what the agent decided about its customer beats what is found. */
export async function detectRecord(
  record: CustomerRecord,
  correction: Correction | undefined,
): Promise<Detected> {
  const findings = await detect(record, { voices, register: detectRegister, name: readName, correction });
  const newest = record.messages.findLast(({ author }) => author === 'customer')?.text ?? '';
  return {
    findings,
    shownName: displayName(findings.name, findings.language.value ?? 'en'),
    intents: intent?.intentsOf(clean(newest).plain, findings.language.value) ?? [],
  };
}

/** The language of a text by itself, or undefined where it is short or unclear. */
export const languageOf = (text: string): Promise<string | undefined> => languageOfText(text, voices);
