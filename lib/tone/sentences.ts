import type { Span } from './draft-finding';

export interface Sentence extends Span {
  text: string;
}

/** Longer lines are cut, so that a draft of one endless line stays bounded work. */
const LONGEST = 1_000;

/** The sentences of a draft with their places; lines end a sentence as well. */
export function sentencesOf(draft: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const found: Sentence[] = [];
  let start = 0;
  for (const line of draft.split('\n')) {
    for (const { segment, index } of segmenter.segment(line.slice(0, LONGEST))) {
      const text = segment.trim();
      const at = start + index + (segment.length - segment.trimStart().length);
      if (text) found.push({ text, start: at, end: at + text.length });
    }
    start += line.length + 1;
  }
  return found;
}
