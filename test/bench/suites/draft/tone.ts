import { registerOf } from '../../../../lib/detect/register';
import { compileMeter } from '../../../../lib/tone/meter/compiled-meter';
import { createMeter } from '../../../../lib/tone/meter/meter';
import { politeness } from '../../../../lib/tone/meter/scale';
import { readMeters } from '../../../../scripts/knowledge/draft-meter';
import { diskModels } from '../../../../scripts/measure/model-files';
import { p95 } from '../../percentiles';
import { type Figure, NotMeasured } from '../../suite';
import { type DataOptions, table } from '../detect/data';

/** Pairs of fewer texts say little of a language. */
const FEWEST = 20;

let shipped: ReturnType<typeof readMeters> | undefined;

/** The tone meter with its words as they lie in the project. */
const toneMeter = createMeter({
  async markers(language) {
    shipped ??= readMeters();
    const meter = (await shipped).meters.find((one) => one.language === language);
    return meter && compileMeter(meter);
  },
  register: (text, language, region) => registerOf(text, language, { region, files: diskModels }),
});

/**
 * Texts that readers called polite or impolite (TyDiP: turns of Wikipedia's talk pages), in the languages that both the
 * meter and the data know: in how many pairs of one of each the meter places the polite one higher. Chance is 50.
 */
export async function measurePoliteness(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  let rows: Record<string, string>[];
  try {
    rows = table(data, 'politeness/tydip').filter(({ binary }) => binary);
  } catch (error) {
    if (!(error instanceof NotMeasured)) throw error;
    tell(`politeness is not measured. ${error.message}`);
    return [];
  }
  const shares: number[] = [];
  for (const language of [...new Set(rows.map(({ lang = '' }) => lang))].sort()) {
    const scores: Record<'polite' | 'impolite', number[]> = { polite: [], impolite: [] };
    for (const { lang, binary, text = '' } of rows) {
      if (lang !== language) continue;
      const measured = await toneMeter(text, language, undefined);
      if (!measured) break;
      scores[binary === 'polite' ? 'polite' : 'impolite'].push(politeness(measured.sums));
    }
    if (Math.min(scores.polite.length, scores.impolite.length) < FEWEST) continue;
    const share = 100 * inOrder(scores.polite, scores.impolite);
    shares.push(share);
    tell(`politeness ${language}: ${share.toFixed(1)} % of pairs in order`);
  }
  if (shares.length === 0) {
    tell('politeness is not measured. No labelled text is in a language that the meter knows.');
    return [];
  }
  return [
    {
      name: 'politeness.mean',
      value: shares.reduce((sum, share) => sum + share, 0) / shares.length,
      what: `pairs of a polite and an impolite text that the tone meter puts in order, mean of ${shares.length} languages, %`,
    },
  ];
}

/** The share of pairs whose first is higher; a tie is half a pair. */
function inOrder(higher: readonly number[], lower: readonly number[]): number {
  let right = 0;
  for (const one of higher) for (const other of lower) right += one > other ? 1 : one === other ? 0.5 : 0;
  return right / (higher.length * lower.length);
}

/** Characters of the draft whose tone is measured. */
const DRAFT = 4_000;
const KEYS = 120;

/** The time of the meter after each word that is added to a long draft. */
export async function measureToneTime(data: DataOptions): Promise<Figure[]> {
  const all = table(data, 'register/cocoa')
    .filter(({ lang, register }) => lang === 'de' && register === 'formal')
    .map(({ text }) => text)
    .join(' ');
  const words = all.slice(DRAFT).split(' ').slice(0, KEYS);
  await toneMeter(all.slice(0, DRAFT), 'de', undefined);
  const times: number[] = [];
  for (let count = 1; count <= words.length; count += 1) {
    const added = words.slice(0, count).join(' ');
    const text = `${all.slice(added.length, DRAFT)} ${added}`;
    const began = performance.now();
    await toneMeter(text, 'de', undefined);
    times.push(performance.now() - began);
  }
  return [
    {
      name: 'draft.tone.ms',
      value: p95(times),
      budget: 2,
      what: `the tone of a draft of ${DRAFT} characters after each further word, p95`,
    },
  ];
}
