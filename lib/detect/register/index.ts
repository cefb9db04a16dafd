import type { Finding, Register } from '../finding';
import { unknown } from '../finding';
import { rulesOf } from './rules-of';
import { scoreRegister } from './score';

export type { RegisterEvidenceCode } from './evidence-codes';
export { REGISTER_EVIDENCE_CODES } from './evidence-codes';
export { REGISTER_LANGUAGES, rulesOf } from './rules-of';

/**
 * The register in which the customer addresses us.
 *
 * @param texts the customer's own words, oldest first, already without quoted replies and signatures
 * @param language BCP 47 tag of those words; languages without rules give "unknown"
 * @param region ISO 3166-1 alpha-2 where known: Brazilian "você" is neutral, Latin American "ustedes" too
 * @returns `neutral` where nobody is addressed or both registers are equally likely; evidence quotes the words
 */
export async function detectRegister(
  texts: readonly string[],
  language: string | undefined,
  region?: string,
): Promise<Finding<Register>> {
  const rules = await rulesOf(language);
  const score = rules && scoreRegister(texts, rules, region);
  if (!score) return unknown();
  const { formal, informal, neutral } = score.probabilities;
  const value: Register =
    neutral >= formal && neutral >= informal
      ? 'neutral'
      : formal === informal
        ? 'neutral'
        : formal > informal
          ? 'formal'
          : 'informal';
  return {
    value,
    probability: score.probabilities[value],
    decidedBy: 'text',
    evidence: score.signs.filter((sign) => sign.pointsTo === value),
    against: score.signs.filter((sign) => sign.pointsTo !== value),
  };
}
