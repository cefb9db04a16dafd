import type { PopupTeam } from '@/components/popup/Popup';
import { teamDatabase } from '@/lib/packs/database';

/** The team of this browser at `now` (epoch milliseconds); undefined without one, or where it can't be read. */
export async function popupTeam(now: number): Promise<PopupTeam | undefined> {
  try {
    const stores = (await teamDatabase()).transaction(['membership', 'source', 'outcome']);
    const [joined, source, outcome] = await Promise.all([
      stores.objectStore('membership').get('current'),
      stores.objectStore('source').get('current'),
      stores.objectStore('outcome').get('current'),
    ]);
    return (
      joined && {
        name: joined.document?.name ?? joined.name,
        checkedAt: source?.checkedAt,
        problem: source?.problem !== undefined || (outcome?.refused.length ?? 0) > 0,
        now,
      }
    );
  } catch {
    return undefined;
  }
}
