import type { FollowUp } from '@/lib/follow-up/follow-up';
import type { RecordRef } from '@/lib/record/customer-record';

/** A ticket of a Zendesk. */
export const ticket = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://acme.zendesk.com',
  kind: 'ticket',
  id,
});

/** A follow-up of ticket 101, with changes. */
export const followUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  id: 'a',
  ref: ticket('101'),
  firstName: 'Katrin',
  dueAt: '2026-11-26T09:10:00Z',
  setAt: '2026-11-23T10:00:00Z',
  ...changes,
});
