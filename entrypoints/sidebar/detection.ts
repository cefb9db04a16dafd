import { browser } from 'wxt/browser';
import { detect } from '@/lib/detect/detect';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { francVoice } from '@/lib/detect/language/franc-voice';
import { languageOf as languageOfText } from '@/lib/detect/language/language-of';
import { VOICE_WEIGHTS, type WeightedVoice } from '@/lib/detect/language/voices';
import { wordsVoice } from '@/lib/detect/language/words-voice';
import { displayName, readName } from '@/lib/detect/names';
import { detectRegister } from '@/lib/detect/register';
import type { Detected } from '@/lib/panel/advise';
import type { CustomerRecord } from '@/lib/record/customer-record';

// Detection with its rules, word lists and tables is a chunk of its own, loaded beside the panel's script.

// Both are asked for with the first record; loading them now overlaps with the page's own start.
const franc = import('franc');
void import('libphonenumber-js');

/** The voices that this browser has. A model of our own will be one more in this list. */
const voices: WeightedVoice[] = [
  { voice: browserVoice((text) => browser.i18n.detectLanguage(text)), weight: VOICE_WEIGHTS.browser },
  { voice: francVoice(() => franc), weight: VOICE_WEIGHTS.franc },
  { voice: wordsVoice(), weight: VOICE_WEIGHTS.words },
];

/** Findings about one record. */
export async function detectRecord(record: CustomerRecord): Promise<Detected> {
  const findings = await detect(record, { voices, register: detectRegister, name: readName });
  return { findings, shownName: displayName(findings.name, findings.language.value ?? 'en') };
}

/** The language of a text by itself, or undefined where it is short or unclear. */
export const languageOf = (text: string): Promise<string | undefined> => languageOfText(text, voices);
