import { useEffect, useRef, useState } from 'react';
import { loadDraftSection } from '@/components/sidebar/LazyDraftSection';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';
import type { Settings } from '@/lib/storage/settings';
import type { ToneRow } from '@/lib/tone/meter/compare-tone';
import type { Remark } from '@/lib/tone/remark';

export interface Remarks {
  /** The draft that they are about. */
  draft: string;
  remarks: readonly Remark[];
  /** The draft's tone, where there is enough of it to tell. */
  tone?: readonly ToneRow[] | undefined;
}
const NONE: Remarks = { draft: '', remarks: [] };

/** The remarks on the draft on screen, and its tone; none where the agent does not want any. */
export function useRemarks(
  state: PanelState,
  { remarks: wanted, quietRules }: Pick<Settings, 'remarks' | 'quietRules'>,
): Remarks {
  const [shown, setShown] = useState<{ key: string; found: Remarks }>();
  const { draft, signed, advised, situation, correction } = state;
  const key = state.ref ? refKey(state.ref) : '';
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    const show = (found: Remarks) => {
      if (turn === latest.current) setShown({ key, found });
    };
    if (!wanted || !draft.trim() || !advised) {
      show(NONE);
      return;
    }
    const quiet = new Set([...quietRules, ...(correction?.quietRules ?? [])]);
    Promise.all([import('./drafting'), loadDraftSection()])
      .then(([{ remarksOn, toneOf }]) =>
        Promise.all([
          remarksOn({ draft, signed, advised, situation, correction }, quiet),
          // Without the meter the remarks go on.
          toneOf({ draft, advised }).catch(() => undefined),
        ]),
      )
      // Without remarks everything else goes on.
      .then(
        ([remarks, tone]) => show({ draft, remarks, tone }),
        () => show(NONE),
      );
  }, [key, draft, signed, advised, situation, correction, wanted, quietRules]);

  return shown?.key === key ? shown.found : NONE;
}
