import type { TFunction } from 'i18next';

/** "08:12" or "8:12 AM" on the clock of `zone` (IANA; the browser's own where absent), in the interface's way of writing. */
export function formatTime(instant: string | Temporal.Instant, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone && { timeZone: zone }),
  }).format(toDate(instant));
}

/** A time of today as "16:10", of another day as "Tue 16:10", further away as "8 Dec, 16:10": as the language writes it. */
export function formatMoment(
  instant: string | Temporal.Instant,
  now: Temporal.Instant,
  language: string,
  zone?: string,
): string {
  const timeZone = zone ?? Temporal.Now.timeZoneId();
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Math.abs(today.until(at).days);
  const day: Intl.DateTimeFormatOptions =
    days === 0 ? {} : days < 6 ? { weekday: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit', timeZone }).format(
    toDate(instant),
  );
}

/** An instant (RFC 3339) as "Thu 26 Nov, 10:10": some days ahead, with the day that both mean. */
export function formatAppointment(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** An instant (RFC 3339) as "22 Nov 2026, 16:10", on this browser's clock. */
export function formatDateTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    toDate(instant),
  );
}

/** An ISO 8601 date as "22 Nov 2026". */
export function formatDay(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** An ISO 8601 date as "Tue 8 Dec". */
export function formatWeekday(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** Minutes as "25 min", "3 h 20 min", "2 d 4 h". */
export function formatDuration(minutes: number, t: TFunction): string {
  const whole = Math.max(0, Math.round(minutes));
  if (whole < 60) return t('time.minutes', { count: whole });
  const hours = Math.floor(whole / 60);
  if (hours < 24) {
    return whole % 60
      ? t('time.hoursMinutes', { hours, minutes: whole % 60 })
      : t('time.hours', { count: hours });
  }
  const days = Math.floor(hours / 24);
  return hours % 24 ? t('time.daysHours', { days, hours: hours % 24 }) : t('time.days', { count: days });
}

/** The name of a BCP 47 language in the interface's language; the tag itself where there is none. */
export function languageName(tag: string, language: string): string {
  return displayName('language', tag, language);
}

/** "Norwegian Bokmål or Danish": the languages that it may be, in the interface's language. */
export const languagesName = (tags: readonly string[] | undefined, language: string): string | undefined =>
  tags &&
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    tags.map((tag) => languageName(tag, language)),
  );

/** The name of an ISO 3166-1 alpha-2 region in the interface's language. */
export function regionName(code: string, language: string): string {
  return displayName('region', code, language);
}

/** The name of an ISO 15924 script in the interface's language. */
export function scriptName(code: string, language: string): string {
  return displayName('script', code, language);
}

function displayName(type: 'language' | 'region' | 'script', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

function toDate(instant: string | Temporal.Instant): Date {
  return new Date(typeof instant === 'string' ? instant : instant.epochMilliseconds);
}
