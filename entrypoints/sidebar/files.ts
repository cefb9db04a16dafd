import type { HolidayFile } from '@/lib/calendar/holiday-file';
import { type HolidayTable, holidayTable } from '@/lib/calendar/holiday-table';
import { createPlaces } from '@/lib/calendar/places';
import { phoneDigits } from '@/lib/detect/region/phone';
import { createKnowledge } from '@/lib/knowledge/load';
import type { Territory, TerritoryFile } from '@/lib/territory/territory-file';

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.json();
}

/** Knowledge, holiday tables, places and base facts: files of the extension itself, read when first needed. */
export function createFiles() {
  const files = new Map<string, Promise<HolidayFile | undefined>>();
  const tables = new Map<string, HolidayTable>();
  const holidays = async (region: string, subdivision?: string): Promise<HolidayTable | undefined> => {
    // A territory without a table has no holidays that Savoir knows of: guidance goes on without.
    const reading =
      files.get(region) ??
      readJson(`/holidays/${region}.json`).then(
        (file) => file as HolidayFile,
        () => undefined,
      );
    files.set(region, reading);
    const file = await reading;
    if (!file) return undefined;
    const key = `${region} ${subdivision ?? ''}`;
    const table = tables.get(key) ?? holidayTable(file, subdivision);
    tables.set(key, table);
    return table;
  };
  return {
    knowledge: createKnowledge(readJson),
    holidays,
    place: createPlaces(readJson, phoneDigits),
    /** What data say of a territory; rejects where there is no such file. */
    async territory(region: string): Promise<Territory> {
      const [file, table] = await Promise.all([readJson(`/territories/${region}.json`), holidays(region)]);
      return { file: file as TerritoryFile, holidays: table };
    },
  };
}
