import type { Distribution } from './distribution';

/**
 * Something that says, from the text alone, which language it is in. `score` takes cleaned text (`plain`) and
 * gives probabilities over the languages that it knows (`zh` without script); an empty map where it can't say.
 * `name` makes the evidence code `text.<name>`.
 */
export interface LanguageVoice {
  name: string;
  score(text: string): Promise<Map<string, number>>;
  /** The languages that it can name at all; of others it says only that none of its own fits. All where absent. */
  knows?(): ReadonlySet<string> | undefined;
  /** What in the text made it say so, shown with the evidence: words, for instance. */
  because?(text: string, language: string): string | undefined;
}

/** A voice with the exponent its probabilities get in the fusion (1: taken at their word, 0: ignored). */
export interface WeightedVoice {
  voice: LanguageVoice;
  weight: number;
  /** Asked only where none of the voices without such a bound is at least so sure. */
  below?: number;
}

/** What one voice said of one text. */
export interface Vote {
  name: string;
  weight: number;
  distribution: Distribution;
  knows?: ReadonlySet<string> | undefined;
  because?: (language: string) => string | undefined;
}

/** A voice's vote; nothing where it fails or can't say. */
async function ask(text: string, { voice, weight }: WeightedVoice): Promise<Vote | undefined> {
  try {
    const distribution = await voice.score(text);
    if (distribution.size === 0) return undefined;
    const because = voice.because && ((language: string) => voice.because?.(text, language));
    return {
      name: voice.name,
      weight,
      distribution,
      knows: voice.knows?.(),
      ...(because ? { because } : {}),
    };
  } catch {
    return undefined;
  }
}

/** How probable a vote finds its favourite. */
export const highest = (distribution: Distribution): number => Math.max(...distribution.values());

/** Asks every voice that is needed. One that fails says nothing: the rest decide. */
export async function askVoices(text: string, voices: readonly WeightedVoice[]): Promise<Vote[]> {
  const votes = async (asked: readonly WeightedVoice[]) =>
    (await Promise.all(asked.map((voice) => ask(text, voice)))).filter((vote) => vote !== undefined);
  const first = await votes(voices.filter(({ below }) => below === undefined));
  const sure = Math.max(0, ...first.map(({ distribution }) => highest(distribution)));
  const further = voices.filter(({ below = 0 }) => sure < below);
  return further.length ? [...first, ...(await votes(further))] : first;
}

/**
 * How far each voice is believed beside the others. The model decides; where it is not sure, the browser's detector
 * breaks the tie, and franc names languages that the model does not know. Chosen by likelihood on lid/dev; figures
 * between 0.1 and 0.3 for the tie hardly differ (scripts/measure/language.ts).
 */
export const VOICES = {
  model: { weight: 1.1 },
  browser: { weight: 0.2, below: 0.9 },
  franc: { weight: 0.15, below: 0.5 },
};
