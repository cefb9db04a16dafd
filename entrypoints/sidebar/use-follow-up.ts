import { useEffect, useState } from 'react';
import type { FollowUpControls } from '@/components/sidebar/FollowUpLine';
import { type FollowUp, firstNameOf, isHard } from '@/lib/follow-up/follow-up';
import { followUps } from '@/lib/follow-up/store';
import type { Situation } from '@/lib/knowledge/schema';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';

/**
 * The follow-up of the record on screen. Offered where the agent picked a hard situation, or wrote where the thread speaks
 * for one. The panel writes the list itself; the worker, which reminds, sees the change.
 */
export function useFollowUp(
  { advised, situation }: PanelState,
  fail: (error: unknown) => void,
): FollowUpControls | undefined {
  const [list, setList] = useState<readonly FollowUp[]>([]);
  const [wrote, setWrote] = useState<{ key: string; after: Situation }>();
  useEffect(() => {
    const read = () => void followUps.get().then(setList, () => {});
    read();
    return followUps.watch(read);
  }, []);
  if (!advised) return undefined;
  const { ref } = advised.record;
  const key = refKey(ref);
  const hard = [situation, advised.suggestion?.situation].find(isHard);
  const firstName = firstNameOf(advised.findings.name);
  return {
    after: isHard(situation) ? situation : wrote?.key === key ? wrote.after : undefined,
    kept: list.find((one) => refKey(one.ref) === key),
    set: (dueAt) =>
      void followUps
        .add({
          id: crypto.randomUUID(),
          ref,
          ...(firstName && { firstName }),
          dueAt,
          setAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
        })
        .catch(fail),
    remove: (id) => void followUps.remove(id).catch(fail),
    replied: () => hard && setWrote({ key, after: hard }),
  };
}
