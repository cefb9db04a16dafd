import type { HolidayTable } from '@/lib/calendar/holiday-table';

/** What a form of address is made of; ids of interface texts. */
export type NamePart = 'title' | 'given' | 'surname' | 'surname2';

/** How CLDR writes names of these languages. */
export interface NameRule {
  /** BCP 47. */
  languages: string[];
  order: 'given-first' | 'surname-first';
  /** What people are addressed by, in this order; empty where CLDR does not say. */
  formal: NamePart[];
  informal: NamePart[];
}

/**
 * How SAMPLE is written there. Kept in the file, because the `Intl` of a browser may lack the language (Chromium's
 * knows no Dzongkha, Icelandic or Nepali) and would then answer in another one.
 */
export interface Written {
  /** The main official language, BCP 47. In its letters, but with Latin digits and the Gregorian calendar. */
  language: string;
  date: string;
  time: string;
  number: string;
  /** In the first of `currencies`; absent where there is none. */
  amount?: string;
  /** The date with the digits and in the calendar that the language uses there, where these are others. */
  ownDate?: string;
}

/** The same for all, so that they can be compared; no day that could be a month. */
export const SAMPLE = { at: '2026-12-31T14:30:00Z', number: 1_234_567.89, amount: 1_500 } as const;

/** Official in the whole territory, in parts of it, or only widely used. */
export type LanguageStatus = 'official' | 'regional' | 'used';

/**
 * BCP 47 language, share of the population in per cent as CLDR estimates it, and status. Its name in the languages of
 * the interface follows where a browser's `Intl` may not know it.
 */
export type LanguageThere = [
  tag: string,
  share: number,
  status: LanguageStatus,
  names?: Record<string, string>,
];

/**
 * public/territories/{CC}.json: what data say of a territory and the panel has not loaded already. Weekend, time zones
 * and holidays are in tables of their own. What is not known is left out.
 */
export interface TerritoryFile {
  schema: 1;
  /** ISO 3166-1 alpha-2. */
  territory: string;
  /** The most official first. */
  languages: LanguageThere[];
  /** Absent where CLDR has no rules of its own for any official language. */
  names?: NameRule[];
  /** First day of the week in calendars, ISO 8601 weekday. */
  firstDay: number;
  /** Absent where no data describe how an official language is written there. */
  written?: Written;
  /** ISO 4217, what is legal tender today, the preferred one first. */
  currencies: string[];
  units?: 'metric' | 'US' | 'UK';
  temperature?: 'celsius' | 'fahrenheit';
  /** Without "+". */
  callingCode?: string;
}

/** A territory's file with its public holidays, where a table of them ships. */
export interface Territory {
  file: TerritoryFile;
  holidays: HolidayTable | undefined;
}
