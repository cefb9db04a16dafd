import type { DraftFinding } from '../draft-finding';
import { secondLanguage } from '../draft-finding';
import type { ComputedRule } from '.';

/** A year that a date without one is read in: only day and month are shown. */
const ANY_YEAR = 2028;

/** "03/04": a day and a month that half of the world reads the other way round. */
export const ambiguousDate: ComputedRule = ({ text }, context) => {
  // Readers of one and the same country agree; those of English don't.
  if (!secondLanguage(context) && !context.language.startsWith('en')) return [];
  const dates = /(?<![\d/.])(0[1-9]|1[0-2]|[1-9])\/(0[1-9]|1[0-2]|[1-9])(\/(?:\d{4}|\d{2}))?(?![\d/])/g;
  return [...text.matchAll(dates)].flatMap((match): DraftFinding[] => {
    const [words, first = '', second = '', year] = match;
    // Without a year and zeros it may be a share: "1/2".
    if (Number(first) === Number(second) || (!year && (first.length < 2 || second.length < 2))) return [];
    return [
      {
        rule: 'clarity.ambiguous-date',
        about: 'clarity',
        weight: 2,
        words,
        start: match.index,
        end: match.index + words.length,
        values: {
          one: dayAndMonth(Number(first), Number(second), context.language),
          other: dayAndMonth(Number(second), Number(first), context.language),
        },
      },
    ];
  });
};

function dayAndMonth(day: number, month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(ANY_YEAR, month - 1, day),
  );
}

/** "14:00", "2 pm", "14 Uhr". */
const TIME =
  /(?<![\d:.,/])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?:\s?(?:[ap]\.?m\.?|Uhr|h)(?!\p{L}))?|(?<![\d:.,/])(?:1[0-2]|[1-9])\s?[ap]\.?m\.?(?!\p{L})|(?<![\d:.,/])(?:[01]?\d|2[0-3])\sUhr(?!\p{L})/giu;
/** Whose time it is, within the next few words: "your time", "CET", "Ihrer Zeit", « heure de Paris », 日本時間. */
const WHOSE =
  /(?<![\p{L}])(?:[A-Z]{2,4}T|UTC|GMT|CET|Z|PST|time|times|Zeit|Ortszeit|tijd|heure|hora|horas|ora|czasu|tid|vreme|saati)(?!\p{L})|時間|时间/u;
const NEAR = 40;

/** A time without a word on whose it is, where the two clocks differ. */
export const timeWithoutZone: ComputedRule = ({ text }, { calendar }) => {
  if (!calendar?.clocksDiffer) return [];
  return [...text.matchAll(TIME)].flatMap((match): DraftFinding[] => {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - NEAR), end + NEAR);
    if (WHOSE.test(around)) return [];
    return [
      { rule: 'clarity.time-zone', about: 'clarity', weight: 2, words: match[0], start: match.index, end },
    ];
  });
};
