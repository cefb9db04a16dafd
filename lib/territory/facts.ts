import { type CustomerZones, customerZones } from '@/lib/calendar/customer-zones';
import type { Holiday, HolidayTable } from '@/lib/calendar/holiday-table';
import { weekendDays } from '@/lib/calendar/weekend';
import type { LanguageStatus, NameRule, TerritoryFile } from './territory-file';

/** A clock of the territory. */
export interface TerritoryClock {
  /** IANA. */
  zone: string;
  /** "UTC+6", "UTC−3:30". */
  offset: string;
}

/** What the panel shows of a territory; what nothing is known of is empty or absent. Names are in the interface's language. */
export interface TerritoryFacts {
  languages: Record<LanguageStatus, string[]>;
  /** The rule of each group of official languages. */
  names: (Omit<NameRule, 'languages'> & { languages: string[] })[];
  /** ISO 8601 weekdays; the working days in their order. `differs`: offices of the territory keep different weekends. */
  week: { first: number; working: number[]; weekend: readonly number[]; differs: boolean };
  /** From west to east; `minor` where another one is the usual one of the whole territory. */
  clocks: TerritoryClock[];
  minor: TerritoryClock[];
  /** `language` is a tag, `name` its name. */
  written?: NonNullable<TerritoryFile['written']> & { name: string };
  currencies: string[];
  units?: TerritoryFile['units'];
  temperature?: TerritoryFile['temperature'];
  /** With "+". */
  callingCode?: string;
  /** The next public holidays, today's too. */
  holidays: Holiday[];
}

/** Where the weekend is not the same in every state, sector or year: see lib/calendar/data/README.md. */
const DIFFERENT_WEEKENDS = new Set(['BN', 'IN', 'MY', 'NP', 'UG']);

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** So many holidays are of use for a reply. */
const HOLIDAYS_AHEAD = 2;

/** What to show of a territory. `language`: BCP 47 of the interface. */
export function territoryFacts(
  file: TerritoryFile,
  {
    language,
    now,
    holidays,
  }: { language: string; now: Temporal.Instant; holidays?: HolidayTable | undefined },
): TerritoryFacts {
  const { territory, written, units, temperature, callingCode } = file;
  const nameOf = languageNames(file, language);
  const named = (tags: readonly string[]) => tags.flatMap((tag) => nameOf(tag) ?? []);
  const withStatus = (status: LanguageStatus) =>
    named(file.languages.filter((one) => one[2] === status).map(([tag]) => tag));
  const zones = customerZones({}, territory, now);
  const writtenName = written && nameOf(written.language);
  return {
    languages: {
      official: withStatus('official'),
      regional: withStatus('regional'),
      used: withStatus('used'),
    },
    names: (file.names ?? []).map((rule) => ({ ...rule, languages: named(rule.languages) })),
    week: weekOf(file),
    clocks: clocks(zones.zones, now),
    minor: clocks(zones.minor, now),
    ...(written && writtenName && { written: { ...written, name: writtenName } }),
    currencies: file.currencies.map((code) => currencyName(code, language)),
    ...(units && { units }),
    ...(temperature && { temperature }),
    ...(callingCode && { callingCode: `+${callingCode}` }),
    holidays: holidays ? nextHolidays(holidays, zones, now) : [],
  };
}

/** The name of a language in the interface's: as the browser knows it, else as the file does. */
function languageNames({ languages }: TerritoryFile, language: string) {
  const known = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const { language: base } = new Intl.Locale(language);
  return (tag: string): string | undefined => {
    const names = languages.find(([own]) => own === tag)?.[3];
    return known.of(tag) ?? names?.[base] ?? names?.en;
  };
}

/** "Bhutanese ngultrum (BTN)"; the code alone where the browser knows no name. */
function currencyName(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }).of(code);
  return name ? `${name} (${code})` : code;
}

function weekOf({ territory, firstDay }: TerritoryFile): TerritoryFacts['week'] {
  const weekend = weekendDays(territory);
  // From the day after the weekend on: where the calendar begins on Sunday, the working week may not.
  const start = WEEK.find((day) => !weekend.includes(day) && weekend.includes(day === 1 ? 7 : day - 1)) ?? 1;
  const working = WEEK.map((day) => ((start + day - 2) % 7) + 1).filter((day) => !weekend.includes(day));
  return { first: firstDay, working, weekend, differs: DIFFERENT_WEEKENDS.has(territory) };
}

function clocks(zones: readonly string[], now: Temporal.Instant): TerritoryClock[] {
  return zones
    .map((zone) => ({ zone, minutes: now.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9 }))
    .sort((one, other) => one.minutes - other.minutes)
    .map(({ zone, minutes }) => ({ zone, offset: offsetText(minutes) }));
}

/** "UTC+6", "UTC−3:30", "UTC+0". */
function offsetText(minutes: number): string {
  const far = Math.abs(minutes);
  const rest = Math.round(far % 60);
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(far / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** As far as the table is complete. */
function nextHolidays(table: HolidayTable, { zones }: CustomerZones, now: Temporal.Instant): Holiday[] {
  const today = now
    .toZonedDateTimeISO(zones[0] ?? 'UTC')
    .toPlainDate()
    .toString();
  return [...table.days.values()]
    .filter(({ date, closes }) => !closes && date >= today && date <= table.completeTo)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, HOLIDAYS_AHEAD);
}
