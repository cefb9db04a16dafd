import { describe, expect, it } from 'vitest';
import type { PersonName } from '@/lib/detect/finding';
import { addressOf, needsLink, shortLink } from '@/lib/follow-up/address';
import { damagedFollowUps, firstNameOf, readFollowUps } from '@/lib/follow-up/follow-up';
import { locateRecord } from '@/lib/helpdesks/locate';
import type { RecordRef } from '@/lib/record/customer-record';
import { followUp } from './fixtures';

const person: PersonName = {
  full: 'Dr. Katrin Weber',
  kind: 'person',
  given: 'Katrin',
  surname: 'Weber',
  order: 'given-first',
  certain: true,
};

describe('what is kept of a name', () => {
  it('is the given name, where it surely is one', () => {
    expect(firstNameOf(person)).toBe('Katrin');
    expect(firstNameOf({ ...person, certain: false })).toBeUndefined();
    expect(firstNameOf({ ...person, kind: 'mononym', given: 'Weber' })).toBeUndefined();
    expect(firstNameOf({ ...person, given: 'x'.repeat(41) })).toBeUndefined();
  });
});

describe('what was stored', () => {
  it('is read in order', () => {
    const sooner = followUp({ id: 'b', dueAt: '2026-11-24T09:10:00Z' });
    expect(readFollowUps([followUp(), sooner]).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(damagedFollowUps([followUp(), sooner])).toBe(false);
    expect(damagedFollowUps(undefined)).toBe(false);
  });

  it.each([
    ['not a list', { list: [] }],
    ['nothing', [null]],
    ['no instant', [followUp({ dueAt: 'tomorrow' })]],
    ['another site', [followUp({ link: 'https://evil.example/agent/tickets/101' })]],
    ['a site that only begins alike', [followUp({ link: 'https://acme.zendesk.com.evil.example/' })]],
    ['no web address', [followUp({ ref: { ...followUp().ref, origin: 'javascript:alert(1)' } })]],
    ['a name as long as a sentence', [followUp({ firstName: 'x'.repeat(41) })]],
    ['a helpdesk of another time', [{ ...followUp(), ref: { ...followUp().ref, helpdesk: 'abacus' } }]],
  ])('is left out and named as damage: %s', (_, stored) => {
    expect(readFollowUps(stored)).toEqual([]);
    expect(damagedFollowUps(stored)).toBe(true);
  });
});

describe('where it leads', () => {
  it.each([
    'https://acme.zendesk.com/agent/tickets/101',
    'https://acme.zendesk.com/agent/users/7',
    'https://app.hubspot.com/contacts/44/record/0-5/9',
    'https://app-eu1.hubspot.com/contacts/44/record/0-1/9',
    'https://app.hubspot.com/live-messages/44/inbox/9',
  ])('is known from the ref alone: %s', (address) => {
    const ref = locateRecord(new URL(address)) as RecordRef;
    expect(addressOf({ ref })).toBe(address);
    expect(needsLink(followUp({ ref }))).toBe(false);
  });

  it.each([
    [
      'https://desk.example/rt/Ticket/Display.html?user=Weber;id=12;x=1#txn-9',
      '/rt/Ticket/Display.html?id=12',
    ],
    ['https://desk.example/Ticket/Display.html?id=12', '/Ticket/Display.html?id=12'],
  ])('is else as little of the open address as names it: %s', (address, path) => {
    const ref = locateRecord(new URL(address)) as RecordRef;
    expect(needsLink(followUp({ ref }))).toBe(true);
    expect(addressOf({ ref })).toBe('https://desk.example/');
    expect(shortLink(address, ref, locateRecord)).toBe(`https://desk.example${path}`);
    expect(shortLink(address.replaceAll('12', '13'), ref, locateRecord)).toBeUndefined();
  });

  it('keeps a hash only where that names the record', () => {
    const ref = { helpdesk: 'custom', origin: 'https://desk.example', kind: 'ticket', id: 'z/12' } as const;
    const locate = ({ hash }: URL) => (hash === '#ticket/zoom/12' ? ref : undefined);
    expect(shortLink('https://desk.example/?view=Weber#ticket/zoom/12', ref, locate)).toBe(
      'https://desk.example/#ticket/zoom/12',
    );
  });
});
