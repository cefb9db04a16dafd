import { describe, expect, it } from 'vitest';
import { zendesk } from '@/lib/helpdesks/zendesk/location';

describe('the record that a Zendesk address names', () => {
  it.each([
    ['/agent/tickets/4711', 'ticket', '4711'],
    ['/agent/tickets/4711/', 'ticket', '4711'],
    ['/agent/tickets/4711/events', 'ticket', '4711'],
    ['/agent/workspaces/4711', 'ticket', '4711'],
    ['/agent/users/91', 'customer', '91'],
    ['/agent/users/91/assigned_tickets', 'customer', '91'],
  ])('%s', (path, kind, id) => {
    expect(zendesk.locate(new URL(`https://acme.zendesk.com${path}?q=1#x`))).toEqual({ kind, id });
  });

  it.each([
    '/agent/dashboard',
    '/agent/tickets/new/1',
    '/agent/tickets/47a',
    '/agent/tickets',
    '/hc/tickets/1',
    '/',
  ])('%s names none', (path) => {
    expect(zendesk.locate(new URL(`https://acme.zendesk.com${path}`))).toBeUndefined();
  });
});
