/** Every evidence code of the register; each has one value, `quote`: the customer's own word or words. */
export const REGISTER_EVIDENCE_CODES = [
  /** A pronoun or possessive: "du", "Ihnen", "usted", "votre". */
  'register.pronoun',
  /** A verb form that only one register uses: "puedes", "¿Podría", "dimmi". */
  'register.verb',
  /** How the message opens: "Sehr geehrte Damen und Herren", "Hey". */
  'register.greeting',
  /** How it ends: "Mit freundlichen Grüßen", "Bisous". */
  'register.closing',
  /** A form of respect or a speech level: "o senhor", "ございます", です. */
  'register.honorific',
  /** A plain speech level or word among familiars: Japanese だよ. */
  'register.plain',
  /** A casual hand in any language: emoji, "!!!", everything small. */
  'register.style',
] as const;

export type RegisterEvidenceCode = (typeof REGISTER_EVIDENCE_CODES)[number];
