/** Dates as the lines have them that introduce a quotation. Lines are looked at in `visible` form. */
import { inLowerCase } from '../any-case';

/** Buddhist and Persian years as well. */
const YEAR = /(?<!\d)(?:(?:19|20|25)\d\d|14\d\d)(?!\d)/;
/** "10:12", "10h12"; "10.12" where it is no part of a date. */
const CLOCK = inLowerCase(
  /(?<!\d)\d{1,2}(?:[:：]|\s?[hH]\s?)\d{2}(?!\d)|(?<!\d|\d\.)\d{1,2}\.\d{2}(?!\d|\.\d)|\d{1,2}\s?[時时點点시]|\d\s?(?:uhr|[ap]\.?m\.?)(?!\p{L})/u,
);
const NUMERIC = /(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{1,4})?(?!\d)/;
const NUMERIC_FULL = /(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}(?!\d)|\d{4}[年년]/;
/** A day's number besides the year: "4 March 2024". */
const DAY = /(?<!\d)\d{1,2}(?!\d)/;

/** A clock time, a year or a numeric date. */
export const isDated = (text: string): boolean => YEAR.test(text) || CLOCK.test(text) || NUMERIC.test(text);

export const isTimed = (text: string): boolean => CLOCK.test(text);

/** A whole date: more than the weekday, year or number that any sentence may hold. */
export const isFullyDated = (text: string): boolean =>
  NUMERIC_FULL.test(text) || (YEAR.test(text) && DAY.test(text));
