import type { HolidayFile } from '@/lib/calendar/holiday-file';
import { type HolidayTable, holidayTable } from '@/lib/calendar/holiday-table';
import { createKnowledge } from '@/lib/knowledge/load';

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.json();
}

/** Knowledge and holiday tables: files of the extension itself, read when first needed. */
export function createFiles() {
  const tables = new Map<string, Promise<HolidayTable | undefined>>();
  return {
    knowledge: createKnowledge(readJson),
    holidays(region: string): Promise<HolidayTable | undefined> {
      // A territory without a table has no holidays that Savoir knows of: guidance goes on without.
      const table =
        tables.get(region) ??
        readJson(`/holidays/${region}.json`).then(
          (file) => holidayTable(file as HolidayFile),
          () => undefined,
        );
      tables.set(region, table);
      return table;
    },
  };
}
