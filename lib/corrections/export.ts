import { csvTable } from '@/lib/export/csv';
import type { CorrectionEntry } from './memory';

const COLUMNS = [
  'at',
  'helpdesk',
  'language',
  'notLanguages',
  'region',
  'register',
  'gender',
  'nameOrder',
  'greeting',
  'quietRules',
] as const;

/** What was decided, one row per customer, as CSV. Codes and dates only: there is nothing else to export. */
export function correctionsToCsv(entries: readonly CorrectionEntry[]): string {
  return csvTable(
    COLUMNS,
    entries.map(({ at, helpdesk, correction: { notLanguages, quietRules, ...rest } }) => ({
      at,
      helpdesk,
      ...rest,
      notLanguages: notLanguages?.join(' '),
      quietRules: quietRules?.join(' '),
    })),
  );
}

/** The same as JSON, indented. */
export function correctionsToJson(entries: readonly CorrectionEntry[]): string {
  const corrections = entries.map(({ at, helpdesk, correction }) => ({ at, helpdesk, correction }));
  return `${JSON.stringify({ format: 'savoir-corrections', version: 1, corrections }, null, 2)}\n`;
}
