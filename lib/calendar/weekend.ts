import weekends from './data/week.json';

const SATURDAY_SUNDAY: readonly number[] = [6, 7];

/**
 * Days of the weekend in a territory as ISO 8601 weekdays (1 Monday … 7 Sunday), ascending.
 * Source: CLDR supplemental weekData, see data/README.md. Saturday and Sunday for unknown territories.
 *
 * @param region ISO 3166-1 alpha-2
 */
export function weekendDays(region: string | undefined): readonly number[] {
  return (region && (weekends as Record<string, number[]>)[region]) || SATURDAY_SUNDAY;
}
