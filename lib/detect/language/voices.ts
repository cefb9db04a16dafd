import type { Distribution } from './distribution';

/**
 * Something that says, from the text alone, which language it is in. `score` takes cleaned text (`plain`) and
 * gives probabilities over the supported languages (`zh` without script); an empty map where it can't say.
 * `name` makes the evidence code `text.<name>`.
 */
export interface LanguageVoice {
  name: string;
  score(text: string): Promise<Map<string, number>>;
  /** What in the text made it say so, shown with the evidence: words, for instance. */
  because?(text: string, language: string): string | undefined;
}

/** A voice with the exponent its probabilities get in the fusion (1: taken at their word, 0: ignored). */
export interface WeightedVoice {
  voice: LanguageVoice;
  weight: number;
}

/** What one voice said of one text. */
export interface Vote {
  name: string;
  weight: number;
  distribution: Distribution;
  because?: (language: string) => string | undefined;
}

/** Asks every voice. One that fails says nothing: the rest decide. */
export async function askVoices(text: string, voices: readonly WeightedVoice[]): Promise<Vote[]> {
  const votes = await Promise.all(
    voices.map(async ({ voice, weight }): Promise<Vote | undefined> => {
      try {
        const distribution = await voice.score(text);
        const because = voice.because && ((language: string) => voice.because?.(text, language));
        return { name: voice.name, weight, distribution, ...(because ? { because } : {}) };
      } catch {
        return undefined;
      }
    }),
  );
  return votes.filter((vote): vote is Vote => vote !== undefined && vote.distribution.size > 0);
}

/**
 * Exponents of the voices that Savoir has, below 1 in sum over what they share: they read the same letters, so
 * they err together. Fitted by scripts/data/language-fusion.ts.
 */
export const VOICE_WEIGHTS = { browser: 0.5, franc: 0.65, words: 1.2 };
