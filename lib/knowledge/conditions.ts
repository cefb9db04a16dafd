import type { Register } from '@/lib/detect/finding';
import type { Channel } from '@/lib/record/customer-record';
import type { Situation } from './schema';
import type { CustomerKind } from './schema-values';
import type { TeamWhen } from './team-entry';

/** What the conditions of an entry are held against. Unknown is `undefined` and fulfils no condition. */
export interface Circumstances {
  language: string | undefined;
  region: string | undefined;
  register: Register | undefined;
  channel: Channel | undefined;
  situation: Situation | undefined;
  replyLanguage: string;
  /** What the record shows of the customer. */
  customers?: readonly CustomerKind[] | undefined;
  /** Ids of the team's segments that the customer is in. */
  segments?: readonly string[] | undefined;
  /** Ids of the groups that the agent is in. */
  groups?: readonly string[] | undefined;
  /** The calendar day where the agent is, ISO 8601. */
  today?: string | undefined;
}

/** The conditions of an entry, and from when until when it counts: calendar days, both inclusive. */
export interface Conditional {
  when?: TeamWhen | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

const holds = <T>(wanted: readonly T[] | undefined, actual: T | undefined) =>
  !wanted || (actual !== undefined && wanted.includes(actual));

/** `zh-Hant` also answers to `zh`. */
const holdsLanguage = (wanted: readonly string[] | undefined, actual: string | undefined) =>
  holds(wanted, actual) || holds(wanted, actual?.split('-')[0]);

const holdsAny = (wanted: readonly string[] | undefined, actual: readonly string[] = []) =>
  !wanted || wanted.some((one) => actual.includes(one));

/** True where every condition given holds; no conditions always hold. */
export function fits(when: TeamWhen | undefined, circumstances: Circumstances): boolean {
  return (
    !when ||
    (holdsLanguage(when.languages, circumstances.language) &&
      holds(when.regions, circumstances.region) &&
      holds(when.registers, circumstances.register) &&
      holds(when.channels, circumstances.channel) &&
      holds(when.situations, circumstances.situation) &&
      holdsLanguage(when.replyLanguages, circumstances.replyLanguage) &&
      holdsAny(when.customers, circumstances.customers) &&
      holdsAny(when.segments, circumstances.segments) &&
      holdsAny(when.groups, circumstances.groups))
  );
}

/** True where its conditions hold, on a day on which it counts. Where the day is not known, an entry with days does not. */
export function applies({ when, from, until }: Conditional, circumstances: Circumstances): boolean {
  const { today } = circumstances;
  return (
    (!from || (today !== undefined && from <= today)) &&
    (!until || (today !== undefined && today <= until)) &&
    fits(when, circumstances)
  );
}
