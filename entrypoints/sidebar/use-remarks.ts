import { useEffect, useRef, useState } from 'react';
import { loadDraftSection } from '@/components/sidebar/LazyDraftSection';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';
import type { Settings } from '@/lib/storage/settings';
import type { Remark } from '@/lib/tone/remark';

export interface Remarks {
  /** The draft that they are about. */
  draft: string;
  remarks: readonly Remark[];
}
const NONE: Remarks = { draft: '', remarks: [] };

/** The remarks on the draft on screen; none where the agent does not want any. */
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
      .then(([{ remarksOn }]) => remarksOn({ draft, signed, advised, situation, correction }, quiet))
      // Without remarks everything else goes on.
      .then(
        (remarks) => show({ draft, remarks }),
        () => show(NONE),
      );
  }, [key, draft, signed, advised, situation, correction, wanted, quietRules]);

  return shown?.key === key ? shown.found : NONE;
}
