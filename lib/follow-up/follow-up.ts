import type { PersonName } from '@/lib/detect/finding';
import type { Situation } from '@/lib/knowledge/schema';
import { helpdeskIds, type RecordRef } from '@/lib/record/customer-record';

/** That the agent wants to come back to a record. Nothing that anybody wrote, and no surname. */
export interface FollowUp {
  id: string;
  ref: RecordRef;
  /** Address of the record, only as much of it as names the record; absent where the ref alone says it, or unknown. */
  link?: string;
  /** Given name, where it is surely one. */
  firstName?: string;
  /** When to come back, and when that was decided: instants, RFC 3339. */
  dueAt: string;
  setAt: string;
  /** The agent was reminded. */
  told?: true;
}

const LONGEST_NAME = 40;
const LONGEST_LINK = 500;

/** Situations after which it is worth to come back. */
export const isHard = (situation: Situation | undefined): situation is 'complaint' | 'escalation' =>
  situation === 'complaint' || situation === 'escalation';

/** The given name, where name and split are sure: half of a wrong split would be a surname. */
export function firstNameOf({ kind, certain, given }: PersonName): string | undefined {
  return kind === 'person' && certain && given && given.length <= LONGEST_NAME ? given : undefined;
}

/** The number of a record as its helpdesk shows it, without account or profile. */
export const recordNumber = ({ id }: RecordRef): string => id.slice(id.lastIndexOf('/') + 1);

/** What was stored, as follow-ups, the soonest first; what is damaged is left out. */
export function readFollowUps(stored: unknown): FollowUp[] {
  return (Array.isArray(stored) ? stored.filter(isFollowUp) : []).sort(
    (one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt),
  );
}

/** Something is left out when it is read. */
export const damagedFollowUps = (stored: unknown): boolean =>
  stored !== undefined && (!Array.isArray(stored) || !stored.every(isFollowUp));

function isFollowUp(value: unknown): value is FollowUp {
  if (typeof value !== 'object' || value === null) return false;
  const { id, ref, link, firstName, dueAt, setAt, told } = value as Partial<Record<keyof FollowUp, unknown>>;
  const { helpdesk, origin, kind, id: record } = (ref ?? {}) as Partial<Record<keyof RecordRef, unknown>>;
  return (
    isText(id, 60) &&
    helpdeskIds.some((known) => known === helpdesk) &&
    isText(origin, 300) &&
    /^https?:\/\/[^/\s]+$/.test(origin) &&
    (kind === 'ticket' || kind === 'customer') &&
    isText(record, 200) &&
    // It is opened with a click: never another site than the record's.
    (link === undefined || (isText(link, LONGEST_LINK) && link.startsWith(`${origin}/`))) &&
    (firstName === undefined || isText(firstName, LONGEST_NAME)) &&
    isInstant(dueAt) &&
    isInstant(setAt) &&
    (told === undefined || told === true)
  );
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
