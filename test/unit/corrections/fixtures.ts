import { storeCorrections } from '@/lib/corrections/store';
import type { Area } from '@/lib/corrections/stored-items';
import type { Customer, CustomerRecord, HelpdeskId } from '@/lib/record/customer-record';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** `storage.local` as several documents share it: every change is told to all of them, the writer too. */
export function sharedArea() {
  const items = new Map<string, unknown>();
  const listeners = new Set<(changes: Changes) => void>();
  let fault: Error | undefined;
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  const area: Area = {
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
      );
    },
    async set(given) {
      if (fault) throw fault;
      const changes = Object.entries(given).map(([key, newValue]) => {
        items.set(key, structuredClone(newValue));
        return [key, { newValue }] as const;
      });
      tell(Object.fromEntries(changes));
    },
    async remove(keys) {
      const gone = [keys].flat().filter((key) => items.delete(key));
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
  };
  return {
    area,
    items,
    onChanged: (listener: (changes: Changes) => void) => void listeners.add(listener),
    /** From now on nothing can be written. */
    fail(error: Error) {
      fault = error;
    },
    text: () => JSON.stringify([...items]),
  };
}

/** A memory on that area, whose clock moves on by a second with each look. */
export function memory(shared: ReturnType<typeof sharedArea>, limit?: number) {
  const { area, onChanged } = shared;
  const now = () => {
    clock += 1000;
    return clock;
  };
  return storeCorrections({ area, onChanged, now, ...(limit && { limit }) });
}
let clock = Date.UTC(2026, 10, 22, 9);

let tickets = 0;
/** A record of its own with this customer. */
export function recordOf(
  customer: Customer,
  {
    helpdesk = 'zendesk',
    origin = 'https://a.zendesk.com',
    id = '',
  }: { helpdesk?: HelpdeskId; origin?: string; id?: string } = {},
): CustomerRecord {
  tickets += 1;
  return {
    ref: { helpdesk, origin, kind: 'ticket', id: id || String(tickets) },
    customer,
    messages: [],
  };
}
