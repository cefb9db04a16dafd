import { followPolicy, type Memberships } from '@/lib/packs/sources/policy';
import { DEFAULT_SETTINGS, RULED_KEY, type Ruled } from '@/lib/storage/settings';
import type { Policy } from './policy';

/** The part of `storage.local` that this needs. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Name of the alarm at which a policy that seems to be gone is looked at again. */
export const POLICY_AGAIN = 'policy-again';

export interface FollowTools {
  policy(): Promise<Policy>;
  area: Area;
  membership: Memberships;
  /** After the team or its addresses changed. */
  teamChanged(): Promise<unknown>;
  /** Sets the alarm. */
  lookAgain(): unknown;
}

/**
 * Worker: makes settings and team what the administrator says; safe at any time and twice. What can't be written, as on
 * a full disk, is written when the worker next starts.
 *
 * A worker that starts can find nothing although a policy is set: Chromium hands it over a moment later where the
 * extension was just installed. So nothing is taken away for that unless it is `sure`: half a minute later, or where the
 * browser says itself that the policy changed.
 */
export async function applyPolicy(tools: FollowTools, { sure }: { sure: boolean }): Promise<void> {
  const { policy, area, membership, teamChanged } = tools;
  const said = await policy();
  if (!said.any && !sure) {
    if (await underPolicy(tools)) await tools.lookAgain();
    return;
  }
  await Promise.allSettled([
    keepRules(said, area),
    followPolicy(said, membership).then((changed) => changed && teamChanged()),
  ]);
}

/** Something that a policy made is in place. What can't be read may be. */
async function underPolicy({ area, membership }: FollowTools): Promise<boolean> {
  const [rules, joined] = await Promise.allSettled([area.get(RULED_KEY), membership.get()]);
  return (
    rules.status === 'rejected' ||
    !!rules.value[RULED_KEY] ||
    joined.status === 'rejected' ||
    joined.value?.by === 'policy'
  );
}

/** Written down for panels, which read no policy themselves; only where it differs, so that nobody is told for nothing. */
async function keepRules(policy: Policy, area: Area): Promise<void> {
  // Nobody knows what is set.
  if (policy.problems.some(({ wanted }) => wanted === 'readable')) return;
  const rules = ruledSettings(policy);
  const kept = (await area.get(RULED_KEY))[RULED_KEY];
  if (!rules) {
    if (kept !== undefined) await area.remove(RULED_KEY);
  } else if (JSON.stringify(kept) !== JSON.stringify(rules)) await area.set({ [RULED_KEY]: rules });
}

/** What is preset and locked; a setting that is locked without a value keeps Savoir's own. */
export function ruledSettings({ presets, locked }: Pick<Policy, 'presets' | 'locked'>): Ruled | undefined {
  if (!locked.length && !Object.keys(presets).length) return undefined;
  return sorted({
    presets: sorted(presets),
    locked: sorted(
      Object.fromEntries(locked.map((setting) => [setting, presets[setting] ?? DEFAULT_SETTINGS[setting]])),
    ),
  });
}

/** Chromium gives the fields of what it keeps in the order of their names. */
const sorted = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
