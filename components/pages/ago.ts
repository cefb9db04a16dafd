const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far `at` lies from `now` (epoch milliseconds), as the interface's language says it: "3 minutes ago", "in 2 hours". */
export function formatAgo(at: number, now: number, language: string): string {
  const apart = at - now;
  const [unit, length] = STEPS.find(([, size]) => Math.abs(apart) >= size) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(apart / length) || 0,
    unit,
  );
}
