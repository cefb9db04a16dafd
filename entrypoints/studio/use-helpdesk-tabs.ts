import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { locateSite, sitesOn } from '@/lib/helpdesks/custom/locate';
import { readSites, SITES_KEY } from '@/lib/helpdesks/custom/site-data';
import { locateRecord } from '@/lib/helpdesks/locate';
import { productOf } from '@/lib/helpdesks/product';

/** A tab that shows a record, by what its address says: the title holds the customer's words and is not read. */
export interface HelpdeskTab {
  id: number;
  name: string;
}

async function helpdeskTabs(): Promise<HelpdeskTab[]> {
  const [tabs, stored] = await Promise.all([browser.tabs.query({}), browser.storage.local.get(SITES_KEY)]);
  const sites = readSites(stored[SITES_KEY]);
  return tabs.flatMap(({ id, url }) => {
    if (id === undefined || !url) return [];
    const address = new URL(url);
    const { name, record } = productOf(address, sites);
    const ref = locateRecord(address) ?? locateSite(address, sitesOn(address, sites));
    if (!record || !ref) return [];
    // Of a helpdesk that the team described, the id names its profile first.
    return [{ id, name: `${name} ${ref.id.split('/').at(-1)} · ${address.host}` }];
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
