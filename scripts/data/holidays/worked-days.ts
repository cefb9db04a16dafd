/** Weekend days on which people work in exchange for a bridge day. Governments announce them year by year. */
export interface WorkedDays {
  territory: string;
  /** Who announced it. */
  source: string;
  /** ISO 8601. */
  dates: string[];
}

export const WORKED_DAYS: readonly WorkedDays[] = [];
