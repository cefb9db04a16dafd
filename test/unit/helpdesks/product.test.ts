import { expect, it } from 'vitest';
import { productOf } from '@/lib/helpdesks/product';

it.each([
  ['https://acme.zendesk.com/agent/tickets/12', 'Zendesk', true],
  ['https://acme.zendesk.com/agent/dashboard', 'Zendesk', false],
  ['https://app-eu1.hubspot.com/reports/1', 'HubSpot', false],
  ['https://rt.example/Ticket/Display.html?id=7', 'Request Tracker', true],
  ['https://rt.example/', undefined, false],
])('%s: %s, record: %s', (url, name, record) => {
  expect(productOf(new URL(url))).toEqual({ name, record });
});
