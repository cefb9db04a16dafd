import { type RecordRef, refKey } from '@/lib/record/customer-record';
import type { FollowUp } from './follow-up';

/** Which record an address names. */
export type Locate = (url: URL) => RecordRef | undefined;

/** The address of a record where the helpdesk has one for all: Zendesk and HubSpot. */
function standardAddress({ helpdesk, origin, kind, id }: RecordRef): string | undefined {
  if (helpdesk === 'zendesk') return `${origin}/agent/${kind === 'ticket' ? 'tickets' : 'users'}/${id}`;
  const [account, type, number] = id.split('/');
  if (helpdesk !== 'hubspot' || !number) return undefined;
  return type === 'inbox'
    ? `${origin}/live-messages/${account}/inbox/${number}`
    : `${origin}/contacts/${account}/record/${type}/${number}`;
}

/** Whether the ref alone does not say where the record is: Request Tracker lies below any path, others anywhere. */
export const needsLink = ({ ref, link }: FollowUp): boolean => !link && !standardAddress(ref);

/** Where a follow-up leads; the helpdesk itself where the record's address was never seen. */
export const addressOf = ({ ref, link }: Pick<FollowUp, 'ref' | 'link'>): string =>
  standardAddress(ref) ?? link ?? `${ref.origin}/`;

/**
 * As little of the address of an open record as still names it: filters, searches and what else a helpdesk puts into an
 * address stay behind. Undefined where the address names another record, or none.
 */
export function shortLink(address: string, ref: RecordRef, locate: Locate): string | undefined {
  const { origin, pathname, search, hash } = new URL(address);
  const pairs = search.slice(1).split(/[&;]/).filter(Boolean);
  const tails = ['', ...pairs.map((pair) => `?${pair}`), hash, search, search + hash];
  return tails
    .map((tail) => origin + pathname + tail)
    .find((short) => {
      const found = locate(new URL(short));
      return found && refKey(found) === refKey(ref);
    });
}
