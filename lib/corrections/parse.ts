import type { Correction } from './correction';

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(value);

const isRule = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z.-]{3,60}$/.test(value);

const oneOf =
  (...allowed: string[]) =>
  (value: unknown) =>
    allowed.includes(value as string);

/** What each field may hold. */
const CHECKS: { [Field in keyof Required<Correction>]: (value: unknown) => boolean } = {
  language: isLanguage,
  notLanguages: (value) => Array.isArray(value) && value.length > 0 && value.every(isLanguage),
  region: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  register: oneOf('formal', 'informal', 'neutral'),
  gender: oneOf('feminine', 'masculine'),
  nameOrder: oneOf('given-first', 'surname-first'),
  // The form of an entry's id in the pack schema.
  quietRules: (value) => Array.isArray(value) && value.length > 0 && value.every(isRule),
  greeting: (value) => typeof value === 'string' && /^[\w.-]{1,80}$/.test(value),
};

/** Reads a stored correction: a field that is unknown or damaged counts as not there. */
export function parseCorrection(value: unknown): Correction {
  const given = typeof value === 'object' && value !== null ? value : {};
  return Object.fromEntries(
    Object.entries(given).filter(
      ([field, content]) => Object.hasOwn(CHECKS, field) && CHECKS[field as keyof Correction](content),
    ),
  );
}

/** Whether it decides nothing, so that there is nothing to keep. */
export const isEmpty = (correction: Correction): boolean =>
  Object.keys(parseCorrection(correction)).length === 0;
