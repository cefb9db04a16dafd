import { clean } from '@/lib/detect/clean/clean';
import type { CustomerRecord } from '@/lib/record/customer-record';
import { compareTone, type ToneRow } from '@/lib/tone/meter/compare-tone';
import type { createMeter, Measured } from '@/lib/tone/meter/meter';
import type { PanelState } from './panel-state';

/** Characters of the customer's messages that are measured: the newest ones. */
const LONGEST_OWN = 4_000;

export interface ToneTools {
  measure: ReturnType<typeof createMeter>;
  /** The language of some text, where it is long enough to tell. */
  languageOf(text: string): Promise<string | undefined>;
}

/**
 * The tone of the draft on screen beside the customer's culture and their own messages; undefined where there is too
 * little to go by, or the meter does not know the language.
 */
export async function draftTone(
  { draft, advised }: Pick<PanelState, 'draft' | 'advised'>,
  { measure, languageOf }: ToneTools,
): Promise<ToneRow[] | undefined> {
  if (!advised || !draft.trim()) return undefined;
  const { guidance, findings, record } = advised;
  const { replyLanguage, tone } = guidance;
  const language = replyLanguage.from === 'draft' ? replyLanguage.tag : await languageOf(draft);
  const region = findings.region.value;
  const measured = await measure(draft, language ?? replyLanguage.tag, region);
  const own = findings.language.value
    ? await ownTone(record, findings.language.value, region, measure)
    : undefined;
  // What holds for everybody describes no culture.
  return compareTone(measured, tone && tone.layer !== 'global' ? tone.scales : undefined, own);
}

/** What was measured of a customer; forgotten with the record. */
const measuredOwn = new WeakMap<CustomerRecord, Map<string, Promise<Measured | undefined>>>();

function ownTone(
  record: CustomerRecord,
  language: string,
  region: string | undefined,
  measure: ToneTools['measure'],
): Promise<Measured | undefined> {
  const known = measuredOwn.get(record) ?? new Map<string, Promise<Measured | undefined>>();
  measuredOwn.set(record, known);
  const key = `${language} ${region ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const text = record.messages
    .filter(({ author }) => author === 'customer')
    .map((message) => clean(message.text).reply)
    .join('\n')
    .slice(-LONGEST_OWN);
  const own = measure(text, language, region);
  known.set(key, own);
  return own;
}
