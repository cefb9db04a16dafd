import type { DraftFinding } from './draft-finding';

/** A finding as the panel shows it. */
export interface Remark extends DraftFinding {
  /** Why it matters, in each interface language; absent where the interface has a text of its own for the rule. */
  why?: { en: string; de: string };
}
