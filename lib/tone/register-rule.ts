import type { Register } from '@/lib/detect/finding';
import type { RegisterReading } from '@/lib/detect/register';
import type { DraftContext, DraftFinding } from './draft-finding';
import type { Sentence } from './sentences';

/** Reads how one sentence addresses its reader. */
export type ReadRegister = (
  text: string,
  language: string,
  region: string | undefined,
) => Promise<RegisterReading>;

/** From this probability on a sentence's register is worth a remark. */
const SURE = 0.8;
/** Japanese politeness stands at the end of the sentence: one that breaks off after such a word says nothing yet. */
const BROKEN_OFF = /(?:[はがをにでとも]|そして|つまり|なぜ|さん|…|[.．]{2,})[」』]?$/u;
const REMEMBERED = 400;

/**
 * Remarks on sentences that address the reader otherwise than this customer is addressed, and, where nobody knows how
 * that is, on the minority in a draft that does both. Sentences that did not change are not read again.
 */
export function registerRule(read: ReadRegister) {
  const known = new Map<string, Promise<RegisterReading>>();
  const reading = (text: string, { language, region }: DraftContext): Promise<RegisterReading> => {
    const key = `${language} ${region ?? ''} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const promise = read(text, language, region);
    known.set(key, promise);
    return promise;
  };

  return async (sentences: readonly Sentence[], context: DraftContext): Promise<DraftFinding[]> => {
    const told = sentences.filter((sentence) => finished(sentence, context));
    const read = await Promise.all(
      told.map(async (sentence) => ({ sentence, reading: await reading(sentence.text, context) })),
    );
    const sure = read.filter(
      ({ reading: { finding } }) =>
        finding.value && finding.value !== 'neutral' && finding.probability >= SURE,
    );
    const wanted = context.register ?? majority(sure.map(({ reading: { finding } }) => finding.value));
    if (wanted !== 'formal' && wanted !== 'informal') return [];
    const rule = context.register ? `address.${wanted}-expected` : 'address.mixed';
    return sure
      .filter(({ reading: { finding } }) => finding.value !== wanted)
      .map(({ sentence, reading: { finding } }) => remark(rule, sentence, quoted(finding.evidence)));
  };
}

const finished = ({ text }: Sentence, { language }: DraftContext): boolean =>
  !language.startsWith('ja') || !BROKEN_OFF.test(text);

/** What most sentences do; undefined where they are as many, or agree. */
function majority(found: readonly (Register | undefined)[]): Register | undefined {
  const formal = found.filter((register) => register === 'formal').length;
  const informal = found.length - formal;
  if (formal === informal || formal === 0 || informal === 0) return undefined;
  return formal > informal ? 'formal' : 'informal';
}

const quoted = (evidence: RegisterReading['finding']['evidence']): string =>
  evidence.find(({ values }) => typeof values?.quote === 'string')?.values?.quote?.toString() ?? '';

/** The words that decided, where they stand in the sentence; else the whole sentence. */
function remark(rule: string, { text, start, end }: Sentence, words: string): DraftFinding {
  const at = words ? text.indexOf(words) : -1;
  const span = at >= 0 ? { start: start + at, end: start + at + words.length } : { start, end };
  return { rule, about: 'address', weight: 3, words: at >= 0 ? words : text, ...span };
}
