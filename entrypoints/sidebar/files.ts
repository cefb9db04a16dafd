import type { HolidayFile } from '@/lib/calendar/holiday-file';
import { type HolidayTable, holidayTable } from '@/lib/calendar/holiday-table';
import { createKnowledge } from '@/lib/knowledge/load';
import type { Territory, TerritoryFile } from '@/lib/territory/territory-file';

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.json();
}

/** Knowledge, holiday tables and base facts: files of the extension itself, read when first needed. */
export function createFiles() {
  const tables = new Map<string, Promise<HolidayTable | undefined>>();
  const holidays = (region: string): Promise<HolidayTable | undefined> => {
    // A territory without a table has no holidays that Savoir knows of: guidance goes on without.
    const table =
      tables.get(region) ??
      readJson(`/holidays/${region}.json`).then(
        (file) => holidayTable(file as HolidayFile),
        () => undefined,
      );
    tables.set(region, table);
    return table;
  };
  return {
    knowledge: createKnowledge(readJson),
    holidays,
    /** What data say of a territory; rejects where there is no such file. */
    async territory(region: string): Promise<Territory> {
      const [file, table] = await Promise.all([readJson(`/territories/${region}.json`), holidays(region)]);
      return { file: file as TerritoryFile, holidays: table };
    },
  };
}
