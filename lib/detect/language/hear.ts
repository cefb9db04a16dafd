import { inScript, leadingScript, type Writing } from './scripts';
import { decidedByScript } from './text-sources';
import { askVoices, type Vote, type WeightedVoice } from './voices';

/** What is heard of a text: how it is written, and what the voices say of it where the writing leaves it open. */
export interface Heard {
  writing: Writing;
  votes: Vote[];
}

/** Nothing where the text has no letters. */
export async function hear(text: string, voices: readonly WeightedVoice[]): Promise<Heard | undefined> {
  const writing = leadingScript(text);
  if (!writing) return undefined;
  const votes = decidedByScript(writing) ? [] : await askVoices(inScript(text, writing.script), voices);
  return { writing, votes };
}
