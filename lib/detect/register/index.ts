import type { Finding, Register } from '../finding';
import type { ModelFiles } from '../models';
import { registerOf } from './register-of';

export type { RegisterEvidenceCode } from './evidence-codes';
export { REGISTER_EVIDENCE_CODES } from './evidence-codes';
export { type RegisterOptions, type RegisterReading, registerOf } from './register-of';
export { REGISTER_LANGUAGES, rulesOf } from './rules-of';

/**
 * The register in which the customer addresses us.
 *
 * @param texts the customer's own words, oldest first, already without quoted replies and signatures
 * @param language BCP 47 tag of those words; languages without rules give "unknown"
 * @param region ISO 3166-1 alpha-2 where known: Brazilian "você" is neutral, Latin American "ustedes" too
 * @param files where the trained models are read from; rules alone without it
 * @returns `neutral` where nobody is addressed; evidence quotes the words
 */
export async function detectRegister(
  texts: readonly string[],
  language: string | undefined,
  region?: string,
  files?: ModelFiles,
): Promise<Finding<Register>> {
  return (await registerOf(texts, language, { region, files })).finding;
}
