/**
 * Every evidence code that detection of language and region uses, with the values it carries. The interface text
 * of a code is `evidence.<code>`. Language values are BCP 47 tags, region values ISO 3166-1 alpha-2: the
 * interface writes their names in its own language. Codes of the register begin with `register.` and are listed
 * with it.
 */
export const evidenceCodes = [
  /** An agent decided. No values. */
  'agent',
  /** An agent said which language it is not. language */
  'agent-not',

  // Language: the newest message
  /** Writing system of the text. script: ISO 15924 (`Cyrl`, `Hant`, `Jpan`) */
  'script',
  /** Letters that only some languages write. letters: "ß ü" */
  'text.letters',
  /** Savoir's own model of how the words of each language look. words: "nicht, ich" (the customer's own) */
  'text.model',
  /** franc's trigram statistics, asked where the model knows no answer. No values. */
  'text.franc',
  /** The browser's own detector. No values. */
  'text.browser',

  // Language: beside the newest message
  /** The customer's other messages on this record. No values. */
  'thread',
  /** The subject line. No values. */
  'subject',
  /** Language that the record's locale field states; also used for the region. locale: as the record has it */
  'locale',
  /** Language spoken where the customer probably is. region */
  'region',

  // Region
  /** Country field. country: as the record has it */
  'country',
  /** Telephone number with country code. prefix: "+49" */
  'phone',
  /** Number in national form, valid in a region that another field names. number: its last two digits masked */
  'phone.national',
  /** Country domain of the mail address. domain: ".de" */
  'email.domain',
  /** Mail provider used almost only in one country. provider: "naver.com" */
  'email.provider',
  /** Time zone. zone: IANA name */
  'time-zone',
  /** Words and forms that people in this region use, as the customer wrote them. words: "Jänner, heuer" */
  'variety',
  /** What only people in this region have to do with: its post, its payments, its papers. words: "Bizum, DNI" */
  'local',
  /** A currency that the customer named, which may be ours. amount: "€ 30" */
  'currency',
  /** How the customer writes numbers and dates. written: "1.234,56" */
  'format',
  /** Units that few regions use. words: "miles" */
  'units',
  /** A postal code, or an address, in the text or the signature. address: "1010 Wien" */
  'address',
  /** The address field of the record. address: as the record has it */
  'address.field',
  /** A telephone number in the text or the signature. prefix: "+49" */
  'phone.text',
  /** Language most of whose speakers live in one region, or that is spoken in a region named otherwise. language */
  'language',
] as const;

export type EvidenceCode = (typeof evidenceCodes)[number];
