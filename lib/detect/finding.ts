/** Who decided a finding; earlier ones beat later ones. */
export type Decider = 'agent' | 'record' | 'text' | 'prior';

/** How a person is addressed: T–V distinction or speech level. */
export type Register = 'formal' | 'informal' | 'neutral';

/**
 * One reason for or against a value. `code` names the interface text `evidence.<code>`; `values` fill it and
 * hold codes (language, region, zone), a field as the record has it, or the customer's own words that were
 * decisive. Evidence is shown in the panel and goes nowhere else.
 */
export interface Evidence<T extends string = string> {
  code: string;
  values?: Record<string, string>;
  /** The value that this evidence speaks for. */
  pointsTo: T;
  /** Strength in nats (natural log-odds), > 0. */
  weight: number;
}

/** A value or unknown, with a calibrated probability and the reasons on both sides. */
export interface Finding<T extends string> {
  /** `undefined` is the normal answer "unknown". */
  value: T | undefined;
  /** Calibrated probability of `value` (of the best candidate where `value` is unknown), 0…1. */
  probability: number;
  decidedBy: Decider | undefined;
  evidence: Evidence<T>[];
  against: Evidence<T>[];
  /** Where the value is unknown: the two that it is one of, the more probable first ("Norwegian or Danish"). */
  either?: [T, T];
}

export function unknown<T extends string>(probability = 0): Finding<T> {
  return { value: undefined, probability, decidedBy: undefined, evidence: [], against: [] };
}

/** A free-text name taken apart. Never says anything about region, culture or gender. */
export interface PersonName {
  /** As the record has it, white space folded, direction overrides removed. */
  full: string;
  /** `mononym`: one word only, kept in `given`. `none`: no name, or not a person's (an address, a company). */
  kind: 'person' | 'mononym' | 'none';
  /** Set where it is the name of a company or another organisation. */
  organisation?: true;
  /** Titles as written, in order, without those that state gender only (Mr, Frau): "Dr.", "Prof. Dr.". */
  title?: string;
  /** A gendered form of address that the record itself states ("Frau", "Mr"): the only source of gender. */
  stated?: 'feminine' | 'masculine';
  given?: string;
  surname?: string;
  /** Second surname where the culture has two ("García Márquez" → surname "García", surname2 "Márquez"). */
  surname2?: string;
  suffix?: string;
  /** The order in which the name was written. */
  order: 'given-first' | 'surname-first';
  /** False where the split is a guess, so that the panel shows the full name instead. */
  certain: boolean;
  /** The given name in either order, where somebody who knows the person can say which it is. */
  givenInEither?: Record<PersonName['order'], string>;
}

/** Everything detection says about one record. */
export interface Findings {
  /** BCP 47 language, with script subtag only for zh (`zh-Hans`, `zh-Hant`). */
  language: Finding<string>;
  /** A second language in the customer's own words, where there clearly is one. */
  secondLanguage?: string;
  /** ISO 3166-1 alpha-2. */
  region: Finding<string>;
  /** How the customer addresses us. */
  register: Finding<Register>;
  name: PersonName;
}
