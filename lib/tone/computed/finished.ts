import type { DraftContext } from '../draft-finding';
import type { ReadDraft } from '.';
import { readLetter } from './letter';

/**
 * Whether a draft says what it is to say: at least so many sentences, the last one at an end or a closing after it. Of
 * what is missing nothing is said before.
 */
export function isFinished(draft: ReadDraft, context: DraftContext, sentences: number): boolean {
  if (draft.sentences.length < sentences) return false;
  const letter = readLetter(draft, context);
  return letter !== undefined && (letter.ended || letter.closed);
}
