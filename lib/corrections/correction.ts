import type { Register } from '@/lib/detect/finding';

/** What an agent decided about one customer. It beats every detector, and is remembered for this customer. */
export interface Correction {
  /** BCP 47 language, with script subtag only for zh. */
  language?: string;
  /** Languages that it is not ("not this language"). */
  notLanguages?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  region?: string;
  /** How this customer is to be addressed. */
  register?: Register;
  /** The gendered form of address that the agent knows to be right. */
  gender?: 'feminine' | 'masculine';
  /** Which part of the name comes first, where it was told apart wrongly. */
  nameOrder?: 'given-first' | 'surname-first';
  /** Id of the greeting that is used for this customer. */
  greeting?: string;
  /** Ids of rules whose remarks on drafts are not wanted for this customer. */
  quietRules?: readonly string[];
}
