import { browser } from 'wxt/browser';
import { locateSite, sitesOn } from '@/lib/helpdesks/custom/locate';
import { readSites, SITES_KEY } from '@/lib/helpdesks/custom/site-data';
import { locateRecord } from '@/lib/helpdesks/locate';
import type { Locate } from './address';

/** Finds records of all helpdesks, those that the team described included. */
export async function locateAny(): Promise<Locate> {
  const sites = readSites((await browser.storage.local.get(SITES_KEY))[SITES_KEY]);
  return (url) => locateRecord(url) ?? locateSite(url, sitesOn(url, sites));
}
