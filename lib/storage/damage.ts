import { readChoices } from '@/lib/activity/choices';
import { parseKept } from '@/lib/corrections/kept-correction';
import { damagedFollowUps, readFollowUps } from '@/lib/follow-up/follow-up';
import { settings } from './settings';

/** The part of `storage.local` that this needs. */
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * Names of what is stored on this device and is not what Savoir writes: fields of the settings by their own names,
 * `activity` (what is switched off), `follow-ups`, `corrections`. All of it is read as though it were not there.
 */
export async function damagedItems(area: Pick<Area, 'get'>): Promise<string[]> {
  const [fields, stored] = await Promise.all([settings.damaged(), area.get(null)]);
  return [
    ...fields,
    ...(damagedChoices(stored.activity) ? ['activity'] : []),
    ...(damagedFollowUps(stored['follow-ups']) ? ['follow-ups'] : []),
    ...(damagedCorrections(stored).length ? ['corrections'] : []),
  ];
}

/** Puts each damaged part back to what it reads as, and leaves what is whole. */
export async function repairItems(area: Area): Promise<void> {
  await settings.set({});
  const stored = await area.get(null);
  if (damagedChoices(stored.activity)) {
    const { tabsOff: _, ...whole } = readChoices(stored.activity, []);
    await area.set({ activity: whole });
  }
  if (damagedFollowUps(stored['follow-ups']))
    await area.set({ 'follow-ups': readFollowUps(stored['follow-ups']) });
  const gone = damagedCorrections(stored);
  if (gone.length) await area.remove(gone);
}

const damagedCorrections = (stored: Record<string, unknown>): string[] =>
  Object.keys(stored).filter((item) => item.startsWith('correction ') && !parseKept(stored[item]));

/** Something is left out when it is read. */
function damagedChoices(stored: unknown): boolean {
  if (stored === undefined) return false;
  if (typeof stored !== 'object' || stored === null) return true;
  const { pausedUntil, sitesOff } = stored as Record<string, unknown>;
  const read = readChoices(stored, []);
  return (
    (pausedUntil !== undefined && read.pausedUntil === undefined) ||
    (sitesOff !== undefined && (!Array.isArray(sitesOff) || read.sitesOff.length !== sitesOff.length))
  );
}
