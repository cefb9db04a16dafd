import { browser } from 'wxt/browser';
import { detect } from '@/lib/detect/detect';
import type { Findings } from '@/lib/detect/finding';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { francVoice } from '@/lib/detect/language/franc-voice';
import { languageOf } from '@/lib/detect/language/language-of';
import { VOICE_WEIGHTS, type WeightedVoice } from '@/lib/detect/language/voices';
import { wordsVoice } from '@/lib/detect/language/words-voice';
import { readName } from '@/lib/detect/names';
import { detectRegister } from '@/lib/detect/register';
import type { CustomerRecord } from '@/lib/record/customer-record';

/** Detection with the voices that this browser has. A model of our own will be one more voice in this list. */
export function createDetection() {
  const voices: WeightedVoice[] = [
    { voice: browserVoice((text) => browser.i18n.detectLanguage(text)), weight: VOICE_WEIGHTS.browser },
    { voice: francVoice(() => import('franc')), weight: VOICE_WEIGHTS.franc },
    { voice: wordsVoice(), weight: VOICE_WEIGHTS.words },
  ];
  return {
    detect: (record: CustomerRecord): Promise<Findings> =>
      detect(record, { voices, register: detectRegister, name: readName }),
    languageOf: (text: string) => languageOf(text, voices),
  };
}
