import type { DraftContext } from '../../../lib/tone/draft-finding';
import { sentencesOf } from '../../../lib/tone/sentences';
import { draftCheck } from '../../../scripts/predict/tasks/draft';
import { p95 } from '../percentiles';
import { type Figure, NotMeasured, type Suite } from '../suite';
import { type DataOptions, jsonLines, table } from './detect/data';
import { measurePoliteness, measureToneTime } from './draft/tone';

const about = (language: string, register: DraftContext['register']): DraftContext => ({
  language,
  customerLanguage: language,
  region: undefined,
  register,
  situation: undefined,
});

const ADDRESS = /^address\.(?:in)?formal-expected$/;

/** Sentences in both registers, each as a draft for a customer of either. */
async function measureMismatch(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  const counts = { right: 0, missed: 0, wrong: 0 };
  const byLanguage = new Map<string, typeof counts>();
  for (const { lang = '', register, text = '' } of table(data, 'register/cocoa')) {
    const own = byLanguage.get(lang) ?? { right: 0, missed: 0, wrong: 0 };
    byLanguage.set(lang, own);
    for (const wanted of ['formal', 'informal'] as const) {
      const remarks = await draftCheck(text, about(lang, wanted));
      const said = remarks.some(({ rule }) => ADDRESS.test(rule));
      const kind = register === wanted ? (said ? 'wrong' : undefined) : said ? 'right' : 'missed';
      if (!kind) continue;
      counts[kind] += 1;
      own[kind] += 1;
    }
  }
  for (const [lang, { right, missed, wrong }] of byLanguage)
    tell(`${lang}  recall ${share(right, right + missed)}  precision ${share(right, right + wrong)}`);
  const { right, missed, wrong } = counts;
  return [
    {
      name: 'draft.register.recall',
      value: (100 * right) / (right + missed),
      atLeast: 98,
      what: 'drafts in the other register that are remarked on, 11 languages, %',
    },
    {
      name: 'draft.register.precision',
      value: (100 * right) / (right + wrong),
      atLeast: 98,
      what: 'such remarks that are right, %',
    },
  ];
}

const share = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');

interface Dialogue {
  lang: string;
  turns: [who: string, text: string][];
}

/** What agents wrote in public dialogues, as drafts in the customer's own language. */
async function measureFalse(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  const rules = new Map<string, number>();
  let sentences = 0;
  let remarks = 0;
  for (const { lang, turns } of jsonLines<Dialogue>(data, 'dialogues/dialogues')) {
    const language = lang.split('+')[0] ?? lang;
    for (const [who, text] of turns) {
      if (who !== 'SYSTEM') continue;
      sentences += sentencesOf(text, language).length;
      for (const { rule } of await draftCheck(text, about(language, undefined))) {
        remarks += 1;
        rules.set(`${language} ${rule}`, (rules.get(`${language} ${rule}`) ?? 0) + 1);
      }
    }
  }
  for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1])) tell(`${rule}: ${count}`);
  return [
    {
      name: 'draft.falseRemarksPer100',
      value: (100 * remarks) / sentences,
      budget: 1,
      what: `remarks on what agents wrote in public dialogues, per 100 of ${sentences} sentences`,
    },
  ];
}

const DRAFT = 1_500;
const KEYS = 120;

/** The time of a check after each word that is added to a long draft. */
async function measureTime(data: DataOptions): Promise<Figure[]> {
  const rows = table(data, 'register/cocoa').filter(
    ({ lang, register }) => lang === 'de' && register === 'formal',
  );
  const draft = rows
    .map(({ text }) => text)
    .join(' ')
    .slice(0, DRAFT);
  const context = about('de', 'formal');
  await draftCheck(draft, context);
  const times: number[] = [];
  const words = rows
    .map(({ text }) => text)
    .join(' ')
    .slice(DRAFT, 2 * DRAFT)
    .split(' ')
    .slice(0, KEYS);
  for (let count = 1; count <= words.length; count += 1) {
    const text = `${draft.slice(words.slice(0, count).join(' ').length)} ${words.slice(0, count).join(' ')}`;
    const began = performance.now();
    await draftCheck(text, context);
    times.push(performance.now() - began);
  }
  return [
    {
      name: 'draft.ms',
      value: p95(times),
      budget: 3,
      what: `a draft of ${DRAFT} characters after each further word, p95`,
    },
  ];
}

/** What the check of drafts is right about, and what it costs. */
export const draftSuite: Suite = {
  about: 'remarks on drafts, on labelled texts: --data DIR, --split dev|heldout',
  extension: false,
  async run(tell, { data: folder, split }) {
    if (folder === undefined)
      throw new NotMeasured(
        'The labelled texts are not part of the project: name their folder with --data DIR.',
      );
    const data = { folder, split };
    return [
      ...(await measureMismatch(data, tell)),
      ...(await measureFalse(data, tell)),
      ...(await measureTime(data)),
      ...(await measurePoliteness(data, tell)),
      ...(await measureToneTime(data)),
    ];
  },
};
