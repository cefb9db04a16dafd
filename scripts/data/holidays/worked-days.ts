/** Weekend days on which people work in exchange for a bridge day. Governments announce them year by year. */
export interface WorkedDays {
  territory: string;
  /** Who announced it. */
  source: string;
  /** ISO 8601. */
  dates: string[];
}

export const WORKED_DAYS: readonly WorkedDays[] = [
  {
    territory: 'CN',
    source: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
    dates: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  {
    territory: 'HU',
    source: 'https://tamogatoweb.hu/10-2025-iv-30-ngm-rendelet/',
    dates: ['2026-01-10', '2026-08-08', '2026-12-12'],
  },
];
