import { useEffect, useState } from 'react';
import { readShipped, type ShippedEntry } from '@/lib/studio/adapt/shipped';

let shipped: Promise<ShippedEntry[]> | undefined;

/** Savoir's own knowledge, read once and when it is first needed; undefined until then, a reason where it can't be read. */
export function useShipped(): readonly ShippedEntry[] | string | undefined {
  const [read, setRead] = useState<readonly ShippedEntry[] | string>();
  useEffect(() => {
    let current = true;
    shipped ??= readShipped(async (path) => (await fetch(path)).json());
    shipped.then(
      (entries) => current && setRead(entries),
      (error: unknown) => {
        shipped = undefined;
        if (current) setRead(String(error));
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return read;
}
