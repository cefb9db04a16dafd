import { teamDatabase } from '@/lib/packs/database';
import type { Membership } from '@/lib/packs/membership';
import { type StudioSettings, studioDatabase } from './database';

/** Where agents look for the team's file first; empty where it is handed out. */
export const firstAddress = (joined: Membership | undefined): string =>
  joined?.document?.addresses[0] ?? joined?.addresses[0] ?? '';

/**
 * How this Studio publishes. A lead who has chosen nothing, as on a new computer, puts the file where the team's agents
 * look for it. Rejects where a database can't be read.
 */
export async function readStudioSettings(): Promise<StudioSettings> {
  const kept = await (await studioDatabase()).get('settings', 'current');
  if (kept) return kept;
  const joined = await (await teamDatabase()).get('membership', 'current');
  return { address: firstAddress(joined), authorization: '' };
}

export async function writeStudioSettings(settings: StudioSettings): Promise<void> {
  await (await studioDatabase()).put('settings', settings, 'current');
}
