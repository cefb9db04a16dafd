import type { Frame } from '@playwright/test';
import { paths, startHubSpotDesk } from '../practice/hubspot/desk';
import { ACCOUNT, matters } from '../practice/hubspot/records/index';
import type { Desk, DeskOptions } from '../practice/server';
import { panelFor } from '../support/chromium';
import { test as base } from './fixtures';

/** The places at which HubSpot shows a matter. */
export type Place = 'contact' | 'ticket' | 'helpDesk' | 'inbox';

interface HubSpotThings {
  hubSpotOptions: DeskOptions;
  /** A HubSpot-shaped desk of the test's own. */
  hubSpot: Desk;
  /** Opens the matter of this ticket at a place by its address and gives back the panel once it has guidance. */
  openAt(place: Place, ticket: number): Promise<Frame>;
}

export const test = base.extend<HubSpotThings>({
  hubSpotOptions: [{}, { option: true }],
  hubSpot: async ({ hubSpotOptions }, use) => {
    const desk = await startHubSpotDesk({ latencyMs: 20, now: new Date(), ...hubSpotOptions });
    await use(desk);
    await desk.close();
  },
  openAt: async ({ page, hubSpot }, use) => {
    await use(async (place, ticket) => {
      await page.goto(hubSpot.url + pathOf(place, ticket));
      return panelFor(page, idOf(place, ticket));
    });
  },
});

export function matterOf(ticket: number) {
  const matter = matters.find((one) => one.ticket === ticket);
  if (!matter) throw new RangeError(`no ticket ${ticket}`);
  return matter;
}

export function pathOf(place: Place, ticket: number): string {
  const { thread, contact } = matterOf(ticket);
  if (place === 'contact') return paths.contact(contact?.id ?? 0);
  return place === 'inbox' ? paths.inbox(thread) : paths[place](ticket, thread);
}

/** The id that Savoir gives the record at that place. */
export function idOf(place: Place, ticket: number): string {
  const { thread, contact } = matterOf(ticket);
  if (place === 'contact') return `${ACCOUNT}/0-1/${contact?.id}`;
  return place === 'inbox' ? `${ACCOUNT}/inbox/${thread}` : `${ACCOUNT}/0-5/${ticket}`;
}
