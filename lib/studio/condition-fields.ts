import { channels, customerKinds, registers, situations } from '@/lib/knowledge/schema-values';
import type { TeamKind } from '@/lib/knowledge/team-entry';

/** Whom an entry can be for, in the order in which it is asked. */
export const conditions = [
  'regions',
  'languages',
  'registers',
  'channels',
  'situations',
  'replyLanguages',
  'customers',
  'segments',
  'groups',
] as const;
export type Condition = (typeof conditions)[number];

/** Values of those conditions that are picked from a short list. */
export const CONDITION_VALUES = { registers, channels, situations, customers: customerKinds } as const;

const LINE: readonly Condition[] = [
  'regions',
  'languages',
  'channels',
  'situations',
  'customers',
  'segments',
  'groups',
];

/** Conditions that make sense for a kind: a form of address says its own register and language already. */
export const CONDITIONS: Readonly<Record<TeamKind, readonly Condition[]>> = {
  tip: conditions,
  tone: conditions,
  address: LINE,
  phrase: LINE,
  channel: ['regions', 'languages', 'situations', 'customers', 'segments', 'groups'],
  target: ['regions', 'languages', 'channels', 'customers', 'segments', 'groups'],
  site: ['groups'],
  dimensions: ['groups'],
  hide: conditions,
};

/** Those of `when` that are asked for at once; the others wait behind "More". */
export const FIRST_CONDITIONS: readonly Condition[] = ['regions', 'languages'];
