import { acceptable } from '@/lib/guidance/rank';
import { fits } from '@/lib/knowledge/conditions';
import type { TeamEntry, TeamWhen } from '@/lib/knowledge/team-entry';
import type { PreviewCircumstances } from './stage';

export const conditionCodes = [
  'languages',
  'regions',
  'registers',
  'channels',
  'situations',
  'replyLanguages',
] as const;
export type ConditionCode = (typeof conditionCodes)[number];

/** One thing that keeps an entry from showing: what it asks for, and what the customer or the reply is. */
export type WhyNot =
  | { code: ConditionCode; wanted: readonly string[]; is: string | undefined }
  | { code: 'segments' | 'customers'; wanted: readonly string[] }
  | { code: 'from' | 'until'; day: string }
  /** Everything holds: others come before it. */
  | { code: 'outranked' };

const ACTUAL = {
  languages: 'language',
  regions: 'region',
  registers: 'register',
  channels: 'channel',
  situations: 'situation',
  replyLanguages: 'replyLanguage',
} as const satisfies Record<ConditionCode, keyof PreviewCircumstances>;

/** Why `entry` does not show under these circumstances on the day `today` (ISO 8601). Pure; never empty. */
export function whyNot(entry: TeamEntry, now: PreviewCircumstances, today: string): WhyNot[] {
  const reasons: WhyNot[] = [];
  const when: TeamWhen | undefined = entry.when;
  for (const code of conditionCodes) {
    const wanted = when?.[code];
    const is = now[ACTUAL[code]];
    if (wanted && !fits({ [code]: wanted }, now)) reasons.push({ code, wanted, is });
  }
  if (when?.customers && !fits({ customers: when.customers }, now))
    reasons.push({ code: 'customers', wanted: when.customers });
  if (when?.segments && !when.segments.some((segment) => now.segments.includes(segment)))
    reasons.push({ code: 'segments', wanted: when.segments });
  if (entry.kind === 'address' || entry.kind === 'phrase') {
    if (!fits({ replyLanguages: [entry.replyLanguage] }, now))
      reasons.push({ code: 'replyLanguages', wanted: [entry.replyLanguage], is: now.replyLanguage });
    const { register } = now;
    if (register && !acceptable(register).includes(entry.register))
      reasons.push({ code: 'registers', wanted: [entry.register], is: register });
  }
  if (entry.from && today < entry.from) reasons.push({ code: 'from', day: entry.from });
  if (entry.until && today > entry.until) reasons.push({ code: 'until', day: entry.until });
  return reasons.length ? reasons : [{ code: 'outranked' }];
}
