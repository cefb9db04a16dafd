/** What can be wrong or odd. The interface has a sentence for each: `studio.finding.<code>`. */
export const findingCodes = [
  'missing',
  'missing-language',
  'too-long',
  'invalid',
  'date',
  'order',
  'over',
  'id',
  'same-id',
  'label',
  'pattern-field',
  'pattern-nameless',
  'greeting-nameless',
  'placeholder',
  'host',
  'path',
  'selector',
  'minutes',
  'source-title',
  'source-publisher',
  'source-url',
  'source-year',
  'hides-unknown',
  'group-unknown',
  'segment-unknown',
  'html',
  'markdown',
  'web-address',
  'generalises',
  'for-everybody',
  'title-missing',
  'too-many',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something about one field of an entry, for the lead to read. */
export interface Finding {
  /** Path of the field: "text", "text.es", "sources.0.url". */
  field: string;
  code: FindingCode;
  /** An `error` keeps the pack from being published, a `hint` is worth a look. */
  level: 'error' | 'hint';
  /** For the sentence: a length, a name, a language. */
  values?: Readonly<Record<string, string | number>>;
}

export const error = (field: string, code: FindingCode, values?: Finding['values']): Finding => ({
  field,
  code,
  level: 'error',
  ...(values && { values }),
});
export const hint = (field: string, code: FindingCode, values?: Finding['values']): Finding => ({
  ...error(field, code, values),
  level: 'hint',
});

/** Whether a finding belongs to a field or to a part of it. */
export const isAbout = (finding: Finding, path: string): boolean =>
  finding.field === path || finding.field.startsWith(`${path}.`);
