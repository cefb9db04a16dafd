import type { SiteData } from '../../../lib/helpdesks/custom/site-data';

/** How a lead would describe the helpdesk's classic pages. */
export const classicProfile = (hosts: string[]): SiteData => ({
  id: 'haus.site.classic',
  title: 'Hausdesk',
  hosts,
  path: '/ticket?number={id}',
  fields: {
    subject: '.case-head h1',
    name: '.person-card .who',
    email: '.person-card a[href^="mailto:"]',
    phone: '.person-card a[href^="tel:"]',
    organisation: '.person-card .firm',
    country: '.person-card select[name="country"]',
    language: '.person-card .speaks',
    tags: '.labels li',
  },
  messages: {
    item: '.entry',
    customer: '.entry--in',
    internal: '.entry--note',
    text: '.entry-words',
    time: 'time',
  },
  composer: '#answer',
  internalComposer: '.writing-note #answer',
});

/** The same for its app, where several cases stay in the page and the newest message is on top. */
export const appProfile = (hosts: string[]): SiteData => ({
  id: 'haus.site.app',
  title: 'Hausdesk app',
  hosts,
  path: '/app/case/{id}',
  area: '.case-pane',
  fields: { subject: '.pane-title', name: '.pane-customer b', email: '.pane-customer .mail' },
  messages: {
    item: '.bubble',
    customer: '.from-customer',
    agent: '.from-team',
    internal: '.bubble:has(.padlock)',
    text: '.bubble-text',
    order: 'newest-first',
  },
  composer: '.reply-box [contenteditable]',
  internalComposer: '.reply-box.is-note',
});
