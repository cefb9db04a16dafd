import { z } from 'zod';

/**
 * Control characters, line breaks, and what turns the direction of the text around it: in a name that stands beside a
 * key's fingerprint they could make one team or lead look like another.
 */
const DISGUISE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A name or title: one line that looks like what it is. */
export const oneLine = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !DISGUISE.test(text), 'a line without control characters');
