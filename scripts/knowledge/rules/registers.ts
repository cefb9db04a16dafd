import { registerOf } from '../../../lib/detect/register';
import { diskModels } from '../../measure/model-files';
import { type Finding, finding, placedOf, type Rule } from './rule';

/** From here on the detector is sure of the other register. Below it a short line shows too little. */
const SURE = 0.9;
/** The words that show it must weigh this much together: one weak sign in a short line is none. */
const WEIGHT = 3;

/** What an agent fills in says nothing of the register. */
const withoutBlanks = (text: string) => text.replace(/\[[^\]]*\]/gu, '…').replaceAll('{address}', '');

/** A line that our own detector takes for the opposite register is mislabelled, or not written in it. */
export const registers: Rule = async (folders) => {
  const findings: Finding[] = [];
  for (const one of placedOf(folders, 'phrase')) {
    const { register, replyLanguage, text } = one.entry;
    if (register === 'neutral') continue;
    const { finding: read } = await registerOf(withoutBlanks(text), replyLanguage, {
      region: one.folder.pack?.layer.region,
      files: diskModels,
    });
    if (!read.value || read.value === 'neutral' || read.value === register || read.probability < SURE)
      continue;
    if (read.evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0) < WEIGHT) continue;
    const words = read.evidence.flatMap(({ values }) => values?.quote ?? []).join(', ');
    findings.push(
      finding(
        one,
        `reads as ${read.value}${words ? ` (“${words}”)` : ''}, the label says ${register}: change the words or the label`,
      ),
    );
  }
  return findings;
};
