import type { DraftContext, DraftFinding } from '../draft-finding';
import type { Sentence } from '../sentences';
import { apologyExcess } from './apology-excess';
import { apologyMissing } from './apology-missing';
import { closingMissing } from './closing-missing';
import { condolence } from './condolence';
import { currencyPlace } from './currency-place';
import { ambiguousDate, timeWithoutZone } from './dates';
import { dayOff } from './day-off';
import { greetingMissing } from './greeting-missing';
import { wrongHonorific } from './honorific';
import { honorificMissing } from './honorific-missing';
import { japaneseHonorific } from './japanese-honorific';
import { longSentence } from './long-sentence';
import { misspeltName } from './name';
import { nameOrder } from './name-order';
import { noNextStep } from './next-step';
import { numberFormat } from './number-format';
import { thanksForPatience } from './thanks-for-patience';
import { twelveHour } from './twelve-hour';
import { foreignUnits } from './units';

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
  nameOrder,
  wrongHonorific,
  honorificMissing,
  japaneseHonorific,
  greetingMissing,
  closingMissing,
  ambiguousDate,
  timeWithoutZone,
  numberFormat,
  currencyPlace,
  foreignUnits,
  twelveHour,
  longSentence,
  dayOff,
  noNextStep,
  apologyMissing,
  apologyExcess,
  thanksForPatience,
  condolence,
];
