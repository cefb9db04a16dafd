import { francVoice } from '../../lib/detect/language/franc-voice';
import { modelVoice } from '../../lib/detect/language/model-voice';
import { VOICES, type WeightedVoice } from '../../lib/detect/language/voices';
import { diskModels } from './model-files';

/** The panel's voices without the browser's own, which only a browser has. */
export const nodeVoices: WeightedVoice[] = [
  { voice: modelVoice(diskModels), ...VOICES.model },
  { voice: francVoice(), ...VOICES.franc },
];
