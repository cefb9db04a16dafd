import { browser } from 'wxt/browser';
import type { Correction } from '@/lib/corrections/correction';
import { clean } from '@/lib/detect/clean/clean';
import { detect } from '@/lib/detect/detect';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { francVoice } from '@/lib/detect/language/franc-voice';
import { languageOf as languageOfText } from '@/lib/detect/language/language-of';
import { modelVoice } from '@/lib/detect/language/model-voice';
import { type LanguageVoice, VOICES, type WeightedVoice } from '@/lib/detect/language/voices';
import type { ModelFiles } from '@/lib/detect/models';
import { displayName, readName } from '@/lib/detect/names';
import { detectRegister, registerOf, rulesOf } from '@/lib/detect/register';
import type { Detected } from '@/lib/panel/advise';
import type { CustomerRecord } from '@/lib/record/customer-record';
import type { ReadRegister } from '@/lib/tone/register-rule';

// Detection with its rules, word lists and tables is a chunk of its own, loaded beside the panel's script.

/** The trained models are files of the extension. */
const files: ModelFiles = async (path) => {
  const response = await fetch(`/models/${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.arrayBuffer();
};

/** A suggested situation can come a moment later. */
let intent: typeof import('@/lib/detect/intent/intent') | undefined;

const model = modelVoice(files);
// Read while the helpdesk's page is.
void model.load();

/** From this probability on, what the model says is worth loading a file for. */
const LIKELY = 0.8;
/** The rules of the register for what the model says load while the region is worked out. */
const modelFirst: LanguageVoice = {
  ...model,
  async score(text) {
    const languages = await model.score(text);
    for (const [language, probability] of languages) if (probability >= LIKELY) void rulesOf(language);
    return languages;
  },
};

/** The voices that this browser has. */
const voices: WeightedVoice[] = [
  { voice: modelFirst, ...VOICES.model },
  { voice: browserVoice((text) => browser.i18n.detectLanguage(text)), ...VOICES.browser },
  { voice: francVoice(), ...VOICES.franc },
];

/** Loads what the first guidance can do without. Resolves when it is there, so that the panel can advise anew. */
export async function loadTheRest(): Promise<void> {
  [intent] = await Promise.all([import('@/lib/detect/intent/intent'), import('libphonenumber-js')]);
}

/** Findings about one record; what the agent decided about its customer beats what is found. */
export async function detectRecord(
  record: CustomerRecord,
  correction: Correction | undefined,
): Promise<Detected> {
  const findings = await detect(record, {
    voices,
    register: (texts, language, region) => detectRegister(texts, language, region, files),
    name: readName,
    correction,
  });
  const newest = record.messages.findLast(({ author }) => author === 'customer')?.text ?? '';
  return {
    findings,
    shownName: displayName(findings.name, findings.language.value ?? 'en'),
    intents: intent?.intentsOf(clean(newest).plain, findings.language.value) ?? [],
  };
}

/** How one sentence of a draft addresses its reader. */
export const readRegister: ReadRegister = (text, language, region) =>
  registerOf(text, language, { region, files });

/** The language of a text by itself, or undefined where it is short or unclear. */
export const languageOf = (text: string): Promise<string | undefined> => languageOfText(text, voices);
