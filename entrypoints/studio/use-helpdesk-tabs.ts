import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { locateRecord } from '@/lib/helpdesks/locate';
import { HELPDESK_NAMES } from '@/lib/helpdesks/product';

/** A tab that shows a record, by what its address says: the title holds the customer's words and is not read. */
export interface HelpdeskTab {
  id: number;
  name: string;
}

async function helpdeskTabs(): Promise<HelpdeskTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const ref = id !== undefined && url ? locateRecord(new URL(url)) : undefined;
    if (!ref || id === undefined) return [];
    return [{ id, name: `${HELPDESK_NAMES[ref.helpdesk]} ${ref.id} · ${new URL(ref.origin).host}` }];
  });
}

/** The tabs that show a record now. */
export function useHelpdeskTabs(): readonly HelpdeskTab[] {
  const [tabs, setTabs] = useState<readonly HelpdeskTab[]>([]);
  useEffect(() => {
    let current = true;
    const look = () =>
      void helpdeskTabs().then(
        (found) =>
          current && setTabs((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found)),
        // Without the list, made-up customers are left.
        () => {},
      );
    look();
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onRemoved.addListener(look);
    return () => {
      current = false;
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onRemoved.removeListener(look);
    };
  }, []);
  return tabs;
}
