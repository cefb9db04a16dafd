import type { Rules } from './index';

/** The same holiday on several dates, ISO 8601. */
export function dated(name: string, english: string, ...dates: string[]): Rules {
  return Object.fromEntries(dates.map((date) => [date, [name, english]]));
}

/** A day off on the Monday after, where a rule gives a Saturday or Sunday. */
export function mondayAfter(days: Rules): Rules {
  return Object.fromEntries(
    Object.entries(days).map(([rule, names]) => [
      `substitutes ${rule} if saturday,sunday then next monday`,
      names,
    ]),
  );
}
