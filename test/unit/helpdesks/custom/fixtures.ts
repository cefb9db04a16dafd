import type { SiteData } from '@/lib/helpdesks/custom/site-data';

/** A small profile of `desk.example`, changed as a test needs it. */
export const aSite = (changed: Partial<SiteData> = {}): SiteData => ({
  id: 'acme.site.desk',
  title: 'Acme desk',
  hosts: ['desk.example'],
  path: '/tickets/{id}',
  fields: {},
  messages: { item: '.message', customer: '.in' },
  ...changed,
});
