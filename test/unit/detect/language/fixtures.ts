import { francVoice } from '@/lib/detect/language/franc-voice';
import { VOICE_WEIGHTS, type WeightedVoice } from '@/lib/detect/language/voices';
import { wordsVoice } from '@/lib/detect/language/words-voice';

/** The voices that every JavaScript engine has. */
export const voices: WeightedVoice[] = [
  { voice: francVoice(), weight: VOICE_WEIGHTS.franc },
  { voice: wordsVoice(), weight: VOICE_WEIGHTS.words },
];
