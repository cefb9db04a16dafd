import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDuration, formatMoment, formatTime, formatWeekday } from '@/components/ui/format';
import type { CalendarNote } from '@/lib/calendar/notes';
import type { Situation } from '@/lib/knowledge/schema';
import type { Advised } from '@/lib/panel/panel-state';

/** More would push what the agent writes with out of sight. */
const AT_MOST = 3;

interface Props {
  advised: Advised;
  situation: Situation | undefined;
  now: Temporal.Instant;
}

/** What the customer's calendar says: days off ahead, hours that end, when to send, and when both are at work. */
export function CalendarNotes({ advised, situation, now }: Props) {
  const { t, i18n } = useTranslation();
  const { target, window } = advised;
  const notes = advised.notes.flatMap((note) => line(note, advised, now, t, i18n.language) ?? []);
  const zone = advised.clock?.earliest.zone;
  // A call needs both at work, and so does a reminder that somebody acts on.
  const meeting = situation === 'chasing' || advised.record.channel === 'phone';
  return (
    <>
      {notes.slice(0, AT_MOST).map((text) => (
        <p key={text} className="soft">
          {text}
        </p>
      ))}
      {!target.answered && target.readAdvice.when === 'depends' && (
        <p className="soft">{t('target.readDepends')}</p>
      )}
      {meeting && window && (
        <p className="soft">
          {t('target.window', {
            from: formatMoment(window.from, now, i18n.language),
            until: formatTime(window.until, i18n.language),
            theirs: formatTime(window.from, i18n.language, zone),
          })}
        </p>
      )}
    </>
  );
}

function line(
  note: CalendarNote,
  { clock, target }: Advised,
  now: Temporal.Instant,
  t: TFunction,
  language: string,
): string | undefined {
  const zone = clock?.earliest.zone;
  const day = (date: string, inDays: number) =>
    inDays === 0
      ? t('target.today')
      : inDays === 1
        ? t('target.tomorrow', { date: formatWeekday(date, language) })
        : formatWeekday(date, language);
  switch (note.kind) {
    case 'closure': {
      const names = new Intl.ListFormat(language).format(note.holidays.map(({ english }) => english));
      const estimated = note.holidays.some((holiday) => holiday.estimated) ? ` ${t('target.estimated')}` : '';
      const until = formatWeekday(note.until, language);
      const long = note.long ? ` ${t('target.slow')}` : '';
      // The line with their local time says so already.
      if (note.from === note.until && note.inDays === 0) return undefined;
      if (note.from === note.until)
        return `${t('target.holidayAhead', { day: day(note.from, note.inDays), name: names })}${estimated}`;
      const key = note.inDays === 0 ? 'target.closedUntil' : 'target.closedFrom';
      return `${t(key, { day: day(note.from, note.inDays), until, name: names })}${estimated}${long}`;
    }
    case 'half-day':
      return t('target.halfDay', {
        day: day(note.holiday.date, note.inDays),
        time: formatTime(`${note.holiday.date}T${note.holiday.closes}:00Z`, language, 'UTC'),
        name: note.holiday.english,
      });
    case 'regional':
      return t(note.holiday.where.length === 1 ? 'target.regionalOne' : 'target.regionalMany', {
        day: day(note.holiday.date, note.inDays),
        name: note.holiday.english,
        where: note.holiday.where[0],
      });
    case 'worked-weekend':
      return t('target.workedWeekend', { day: day(note.date, note.inDays) });
    case 'weekend-soon':
      return t('target.weekendSoon', { duration: formatDuration(note.minutes, t) });
    case 'day-ends':
      return t('target.dayEnds', { duration: formatDuration(note.minutes, t) });
    case 'send-later': {
      if (target.answered) return undefined;
      const read = t('target.readLater', { time: formatMoment(note.readFrom, now, language, zone) });
      // A promise is kept whatever their clock says.
      const promised = target.kind !== 'none' && target.dueAt < note.sendAt;
      if (promised) return read;
      const times = {
        theirs: formatTime(note.sendAt, language, zone),
        yours: formatMoment(note.sendAt, now, language),
      };
      return `${read} ${t('target.sendAt', times)}`;
    }
    case 'table-ends':
      return t('target.tableEnds', { date: formatWeekday(note.completeTo, language) });
  }
}
