import { csvText } from './export-csv';

/** Of the template: the columns of most entries, and what a row of each kind may hold. English names and codes. */
const HEADER = [
  'kind',
  'text',
  'why',
  'languages',
  'regions',
  'situations',
  'priority',
  'use',
  'line language',
  'register',
  'meaning',
  'channel',
  'preference',
  'metric',
  'minutes',
  'owner',
  'verify by',
] as const;
type Row = Partial<Record<(typeof HEADER)[number], string>>;

/** Examples in the words of the interface's language. */
export interface TemplateTexts {
  tip: string;
  why: string;
  phrase: string;
  meaning: string;
  channel: string;
}

/**
 * A table to fill in: a header in the interface's language and one row of each common kind. `name` gives the interface's
 * word for a column or a value.
 */
export function csvTemplate(
  texts: TemplateTexts,
  name: (kind: 'column' | 'value', code: string) => string,
  lineLanguage: string,
  separator: ',' | ';',
): string {
  const rows: Row[] = [
    { kind: 'tip', text: texts.tip, why: texts.why, regions: 'MX|ES', situations: 'delay', priority: '1' },
    {
      kind: 'phrase',
      text: texts.phrase,
      use: 'closing',
      'line language': lineLanguage,
      register: 'formal',
      meaning: texts.meaning,
    },
    { kind: 'channel', text: texts.channel, regions: 'BR', channel: 'messaging', preference: 'preferred' },
    { kind: 'target', metric: 'first-reply', minutes: '240' },
  ];
  const words = new Set(['kind', 'situations', 'use', 'register', 'channel', 'preference', 'metric']);
  return csvText(
    HEADER.map((column) => name('column', column)),
    rows.map((row) =>
      HEADER.map((column) => {
        const value = row[column] ?? '';
        return words.has(column) && value ? name('value', value) : value;
      }),
    ),
    separator,
  );
}
