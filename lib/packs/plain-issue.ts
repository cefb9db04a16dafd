import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Field ("when.regions.0") and a short plain sentence of the first thing that is wrong. */
export function plainIssue(error: z.ZodError): { field: string; detail: string } {
  const [first] = error.issues;
  if (!first) return { field: '', detail: 'not valid' };
  const { issue, path } = nearest(first, first.path);
  return { field: path.join('.'), detail: detailOf(issue) };
}

/** Of alternatives that all failed the one that came furthest: a text per language rather than "no text". */
function nearest(issue: Issue, path: readonly PropertyKey[]): { issue: Issue; path: readonly PropertyKey[] } {
  if (issue.code !== 'invalid_union') return { issue, path };
  const depth = ([first]: readonly Issue[]): number =>
    first ? first.path.length + (typeError(first) ? 0 : 1) : -1;
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]?.[0];
  return best ? nearest(best, [...path, ...best.path]) : { issue, path };
}

const typeError = ({ code }: Issue): boolean => code === 'invalid_type';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? 'is missing'
        : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `must be at most ${amount(issue.maximum, issue.origin)}`;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int'
        ? 'must not be empty'
        : `must be at least ${amount(issue.minimum, issue.origin)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `has an unknown field: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? `must be ${withoutPrefix(issue.message)}`;
    default:
      return withoutPrefix(issue.message);
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a date such as 2026-11-22',
  datetime: 'must be a moment such as 2026-11-22T09:00:00Z',
  url: 'must be an address that begins with https://',
};

function amount(size: number | bigint, origin: string): string {
  if (origin === 'string') return `${size} characters`;
  if (origin === 'array' || origin === 'set') return `${size} in number`;
  return String(size);
}

const withoutPrefix = (message: string): string => message.replace(/^Invalid (input|string): /, '');
