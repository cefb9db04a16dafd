import { INTERVAL_MS, type Reason } from './waiting';

/** Name of the alarm that wakes the worker to look for the team's file. */
export const CHECK_TEAM = 'check-team';
const PERIOD_MINUTES = INTERVAL_MS / 60_000;

/** What the worker gives: the browser's alarms, and the check itself. */
export interface AlarmTools {
  joined(): Promise<boolean>;
  check(reason: Reason): Promise<boolean>;
  alarms: {
    get(name: string): Promise<{ scheduledTime: number; periodInMinutes?: number | undefined } | undefined>;
    create(name: string, info: { delayInMinutes: number; periodInMinutes: number }): unknown;
    clear(name: string): unknown;
  };
  now(): number;
}

/** When the worker looks for the team's file by itself. Nothing is kept in between: the worker may end at any moment. */
export function teamAlarm({ joined, check, alarms, now }: AlarmTools) {
  /** An alarm while a team is joined, none without. One that a clock put back left far in the future is set anew. */
  async function keepAlarm(): Promise<void> {
    if (!(await joined())) {
      await alarms.clear(CHECK_TEAM);
      return;
    }
    const alarm = await alarms.get(CHECK_TEAM);
    if (alarm?.periodInMinutes === PERIOD_MINUTES && alarm.scheduledTime <= now() + INTERVAL_MS) return;
    await alarms.create(CHECK_TEAM, { delayInMinutes: PERIOD_MINUTES, periodInMinutes: PERIOD_MINUTES });
  }

  const both = async (reason: Reason): Promise<void> => {
    await Promise.allSettled([keepAlarm(), check(reason)]);
  };

  return {
    /** When the worker starts, at the alarm, and when the agent joined or left: looks where that is due. */
    due: (): Promise<void> => both('due'),
    /** When a helpdesk tab opens. */
    soon: (): Promise<void> => both('soon'),
  };
}
