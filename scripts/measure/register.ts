/**
 * Accuracy and calibration of lib/detect/register on the development files.
 * Run: npx tsx scripts/measure/register.ts --data DIR [--rules] [--errors LANGUAGE]
 *
 * DIR holds register/cocoa.dev.tsv.gz, neutral.dev.tsv and keico-ja.dev.tsv.gz. The trained layers have seen the
 * development files: what they give on other sentences is the cross-validated figures of
 * training/register/train.ts; `--rules` leaves the layers out. Languages with neutral sentences only show how often
 * these are claimed; Japanese and Korean have pairs only.
 */
import { parseArgs } from 'node:util';
import { REGISTER_LANGUAGES, registerOf } from '../../lib/detect/register';
import { type Answer, figuresOf, HEADINGS, rowOf } from '../../training/register/figures';
import { type Item, labelledItems, rows } from '../../training/register/items';
import { diskModels } from './model-files';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    rules: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

async function answerOf({ text, label }: Item, language: string): Promise<Answer> {
  const { chances, finding } = await registerOf(text, language, {
    files: values.rules ? undefined : diskModels,
  });
  const claim = finding.value ?? 'neutral';
  if (values.errors === language && claim !== label) {
    const signs = [...finding.evidence, ...finding.against].map(
      ({ pointsTo, weight, values: shown }) => `${pointsTo} ${weight} ${shown?.quote}`,
    );
    console.log(`${label}→${claim} ${finding.probability.toFixed(2)}\t${text}\t[${signs.join(' · ')}]`);
  }
  return { label, chances };
}

async function main(): Promise<void> {
  console.log(HEADINGS.join('\t'));
  const items = labelledItems(values.data);
  for (const language of REGISTER_LANGUAGES) {
    const answers: Answer[] = [];
    for (const item of items.get(language) ?? []) answers.push(await answerOf(item, language));
    if (answers.length) console.log(rowOf(language, figuresOf(answers)).join('\t'));
  }
  const keico = rows(values.data, 'register/keico-ja.dev.tsv.gz');
  const found = { polite: 0, exact: 0, near: 0 };
  for (const { text = '', level: truth } of keico) {
    const { forced, level } = await registerOf(text, 'ja');
    if ((forced === 'formal') === (truth !== '4')) found.polite++;
    if (level === Number(truth)) found.exact++;
    if (level !== undefined && Math.abs(level - Number(truth)) <= 1) found.near++;
  }
  const percent = (part: number) => `${((100 * part) / keico.length).toFixed(1)} %`;
  console.log(
    `ja KeiCO: polite (1–3) or plain (4) ${percent(found.polite)}, level ${percent(found.exact)}, within one ${percent(found.near)}, of ${keico.length}`,
  );
}

await main();
