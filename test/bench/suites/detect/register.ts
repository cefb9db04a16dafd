import { task } from '../../../../scripts/predict/tasks/register';
import type { Figure } from '../../suite';
import { type DataOptions, table } from './data';
import { f1 } from './scores';

/** Languages with labelled pairs of formal and informal sentences. */
const PAIRED = ['de', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'vi'];
/** Neutral sentences below which a share of them means nothing (Japanese and Korean have a handful). */
const ENOUGH = 50;
const LABELS = ['formal', 'informal', 'neutral'];

interface Asked {
  truth: string;
  answer: string;
  forced: string;
  level: number;
}

async function ask(lang: string, text: string, truth: string): Promise<Asked> {
  const { answer, forced, level } = await task({ lang, text });
  return { truth, answer: String(answer), forced: String(forced), level: Number(level) };
}

const share = (part: number, whole: number): number => (whole ? (100 * part) / whole : Number.NaN);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Register of single sentences: forced choice, three ways with abstention, and the four levels of Japanese. */
export async function measureRegister(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  const paired = table(data, 'register/cocoa');
  const neutral = table(data, 'register/neutral');
  const forced: number[] = [];
  const threeWay: number[] = [];
  const falseClaims: number[] = [];
  for (const lang of [...new Set([...PAIRED, ...neutral.map((row) => row.lang ?? '')])].filter(Boolean)) {
    const addressed: Asked[] = [];
    for (const row of paired)
      if (row.lang === lang) addressed.push(await ask(lang, row.text ?? '', row.register ?? ''));
    const plain: Asked[] = [];
    for (const row of neutral) if (row.lang === lang) plain.push(await ask(lang, row.text ?? '', 'neutral'));
    const said = [lang];
    if (addressed.length) {
      forced.push(share(addressed.filter((one) => one.forced === one.truth).length, addressed.length));
      said.push(`forced ${forced.at(-1)?.toFixed(1)}`);
    }
    if (plain.length >= ENOUGH) {
      falseClaims.push(share(plain.filter((one) => one.answer !== 'neutral').length, plain.length));
      said.push(`false claims ${falseClaims.at(-1)?.toFixed(1)}`);
    }
    if (addressed.length && plain.length >= ENOUGH) {
      threeWay.push(f1([...addressed, ...plain], LABELS));
      said.push(`three-way ${threeWay.at(-1)?.toFixed(1)}`);
    }
    tell(said.join('  '));
  }
  const levels: number[] = [];
  for (const row of table(data, 'register/keico-ja'))
    levels.push(Math.abs((await ask('ja', row.text ?? '', '')).level - Number(row.level)));
  const within = (most: number) => share(levels.filter((distance) => distance <= most).length, levels.length);
  return [
    {
      name: 'register.forced.mean',
      value: mean(forced),
      atLeast: 99,
      what: 'formal or informal, mean of 11 languages',
    },
    { name: 'register.forced.worst', value: Math.min(...forced), atLeast: 97, what: 'the weakest of them' },
    { name: 'register.threeway.mean', value: mean(threeWay), atLeast: 97.5, what: 'macro F1 with neutral' },
    {
      name: 'register.threeway.worst',
      value: Math.min(...threeWay),
      atLeast: 94,
      what: 'the weakest of them',
    },
    {
      name: 'register.neutralFalse.worst',
      value: Math.max(...falseClaims),
      budget: 3,
      what: 'neutral sentences that are called formal or informal, the weakest language',
    },
    { name: 'register.ja4.exact', value: within(0), atLeast: 70, what: 'Japanese, four levels' },
    { name: 'register.ja4.within1', value: within(1), atLeast: 95, what: 'the same, a neighbour counts' },
  ];
}
