import type { RecordRef } from '@/lib/record/customer-record';
import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { siteOf, sitesOn } from './locate';
import { pageReader, threadOf } from './read-page';
import type { SiteData } from './site-data';

/**
 * A helpdesk that a team described by a site profile: page only, by the profile's selectors. `sites` gives the profiles of
 * this host as they are now. No API is known, and none is asked.
 */
export function customAdapter(sites: () => readonly SiteData[]): Adapter {
  const of = (ref: RecordRef) => siteOf(ref, sites());
  /** Answers by the profile of a record; nothing where that has gone. */
  const by =
    <T>(answer: (document: Document, site: SiteData) => T | undefined) =>
    (document: Document, ref: RecordRef) => {
      const site = of(ref);
      return site && answer(document, site);
    };
  return {
    readPage: pageReader(of),
    thread: by(threadOf),
    readApi: async () => ({ ok: false, problem: 'not-found' }),
    composer: by(composer),
    controls: (document) =>
      sitesOn(new URL(document.location.href), sites()).flatMap((site) => controls(document, site)),
  };
}
