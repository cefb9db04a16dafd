import { task } from '../../../../scripts/predict/tasks/language';
import { random } from '../../random';
import type { Figure } from '../../suite';
import type { DataOptions } from './data';
import { type Answer, type Item, items, judge } from './labelled';
import { calibrationError, coverageAt, type Judged, macro, perGroup } from './scores';

/** Languages that many short texts belong to both of. */
const SAME: Record<string, string> = { ms: 'id', hr: 'sr', bs: 'sr', nb: 'da' };
const merged = (language: string): string => SAME[language] ?? language;
const CONFUSABLE = ['id', 'ms', 'sr', 'hr'];

/** Savoir's answer, by the same code as the panel. `region`: ISO 3166-1 alpha-2. */
export async function ask(text: string, region?: string): Promise<Answer> {
  const { answer, second, probability } = await task({ text, ...(region ? { region } : {}) });
  return {
    language: String(answer),
    second: typeof second === 'string' ? second : undefined,
    probability: Number(probability),
  };
}

export async function askAll(list: readonly Item[], regions?: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [at, { text }] of list.entries()) answers.push(await ask(text, regions?.[at]));
  return answers;
}

/** Where a language is most spoken, by CLDR's likely subtags. */
const homeOf = (language: string): string => new Intl.Locale(language).maximize().region ?? 'US';

/** Regions as a record might name them: in 85 of 100 cases where the language of the text is at home. */
function regionsFor(list: readonly Item[]): string[] {
  const next = random(85);
  const languages = [...new Set(list.map(({ language }) => language))].sort();
  return list.map(({ language }) => {
    if (next() < 0.85) return homeOf(language);
    const others = languages.filter((other) => other !== language);
    return homeOf(others[Math.floor(next() * others.length)] ?? 'en');
  });
}

function inGroups(list: readonly Item[], judged: readonly Judged[], of: (item: Item) => string) {
  const groups = new Map<string, Judged[]>();
  for (const [at, item] of list.entries()) {
    const answer = judged[at];
    if (answer) groups.set(of(item), [...(groups.get(of(item)) ?? []), answer]);
  }
  return groups;
}

const row = (name: string, values: Iterable<[string, number]>) =>
  `${name.padEnd(14)}${[...values].map(([key, value]) => `${key} ${value.toFixed(1)}`).join('  ')}`;

/** Language from the text alone, then with noise, two languages and a region. */
export async function measureLanguage(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  const list = items(data, '');
  const answers = await askAll(list);
  const strict = judge(list, answers);
  const byLanguage = perGroup(strict);
  const byBucket = inGroups(list, strict, ({ bucket }) => bucket);
  const byFamily = inGroups(list, strict, ({ family }) => family);
  const bucket = (name: string) => byBucket.get(name) ?? [];
  const worst = (wanted: boolean) =>
    Math.min(
      ...[...byLanguage].filter(([code]) => CONFUSABLE.includes(code) === wanted).map(([, right]) => right),
    );
  tell(
    row(
      'by language',
      [...byLanguage].sort((a, b) => a[1] - b[1]),
    ),
  );
  tell(
    row(
      'by family',
      [...byFamily].map(([family, own]): [string, number] => [family, macro(own)]),
    ),
  );
  tell(`calibration error ${calibrationError(strict).toFixed(1)} %`);

  const noisyItems = items(data, 'noisy', true);
  const noisy = judge(noisyItems, await askAll(noisyItems));
  const byNoise = [...inGroups(noisyItems, noisy, ({ family }) => family)]
    // A type with a single item measures nothing.
    .filter(([, own]) => own.length > 20)
    .map(([type, own]): [string, number] => [type, macro(own)]);
  tell(row('by noise', byNoise));

  const mixed = items(data, 'codemix-hi-en');
  const named = (await askAll(mixed)).map(({ language, second }) => [language, second].includes('hi'));
  for (const name of ['single-words', 'tweets']) {
    const others = items(data, name);
    tell(`${name}: ${macro(judge(others, await askAll(others))).toFixed(1)} % of languages`);
  }
  const withRegion = judge(list, await askAll(list, regionsFor(list)));

  const percent = (name: string, value: number, atLeast: number, what: string): Figure => ({
    name,
    value,
    atLeast,
    what,
  });
  return [
    percent('lid.macro.strict', macro(strict), 95.5, 'language from the text alone, mean of the languages'),
    percent(
      'lid.macro.merged',
      macro(judge(list, answers, merged)),
      97.8,
      'the same with id=ms, hr=sr=bs, da=nb',
    ),
    percent('lid.bucket.le20', macro(bucket('<=20')), 90.5, 'up to 20 characters'),
    percent('lid.bucket.21-50', macro(bucket('21-50')), 96, '21 to 50 characters'),
    percent('lid.bucket.51-120', macro(bucket('51-120')), 97, '51 to 120 characters'),
    percent('lid.bucket.gt120', macro(bucket('>120')), 97.5, 'more than 120 characters'),
    percent('lid.worst.confusable', worst(true), 70, 'weakest of id, ms, sr, hr'),
    percent('lid.worst.other', worst(false), 87, 'weakest of the other languages'),
    percent('lid.noisy.macro', macro(noisy), 96, 'through the whole pipeline, eleven kinds of noise'),
    percent(
      'lid.noisy.worst',
      Math.min(...byNoise.map(([, value]) => value)),
      94,
      'the weakest kind of noise',
    ),
    percent('lid.coverage99', coverageAt(strict), 88, 'answered where 99 % of the answers are right'),
    percent('lid.coverage99.le20', coverageAt(bucket('<=20')), 72, 'the same up to 20 characters'),
    percent('lid.prior85.macro', macro(withRegion), 98.3, 'with a region that is right in 85 % of the cases'),
    percent(
      'lid.codemix.hi',
      (100 * named.filter(Boolean).length) / mixed.length,
      95,
      'Hindi-English: Hindi named',
    ),
  ];
}
