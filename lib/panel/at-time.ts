import { customerZones } from '@/lib/calendar/customer-zones';
import { localClock } from '@/lib/calendar/local-clock';
import { calendarNotes } from '@/lib/calendar/notes';
import { responseTarget } from '@/lib/calendar/response-target';
import { sharedWindow } from '@/lib/calendar/shared-window';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import { suggestSituation } from '@/lib/guidance/suggest-situation';
import type { Prepared } from './advise';
import type { Advised } from './panel-state';

/** Puts what was prepared on the customer's clock at `now`. */
export function atTime(
  { hours, holidays, place, targets, intents, today: _, ...advised }: Prepared,
  now: Temporal.Instant,
): Advised {
  const region = advised.findings.region.value;
  const zones = customerZones(advised.record.customer, region, now, place);
  const calendar = workingCalendar(region, hours, holidays);
  const clock = localClock(now, zones.zones, calendar);
  const { record, desk } = advised;
  const theirs = clock?.zones.map(({ zone }) => ({ zone, calendar })) ?? [];
  const target = responseTarget({ record, now, targets, clock });
  return {
    ...advised,
    zones,
    clock,
    target,
    notes: calendarNotes(clock, calendar, target.readAdvice),
    theirs,
    window: clock && sharedWindow(now, [desk, ...theirs]),
    suggestion: suggestSituation({ record, intents, target, now }),
  };
}
