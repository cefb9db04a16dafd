import type { DraftContext, DraftFinding } from '../draft-finding';
import type { Sentence } from '../sentences';
import { ambiguousDate, timeWithoutZone } from './dates';
import { dayOff } from './day-off';
import { longSentence } from './long-sentence';
import { misspeltName } from './name';

/** A draft with its sentences. */
export interface ReadDraft {
  text: string;
  sentences: readonly Sentence[];
}

/** A remark that takes more than words: what it counts, compares or works out. */
export type ComputedRule = (draft: ReadDraft, context: DraftContext) => DraftFinding[];

/** Every computed rule; each has a test beside its patterned brothers. */
export const COMPUTED: readonly ComputedRule[] = [
  misspeltName,
  ambiguousDate,
  timeWithoutZone,
  dayOff,
  longSentence,
];
