import { useEffect, useRef, useState } from 'react';
import { loadDraftSection } from '@/components/sidebar/LazyDraftSection';
import type { PanelState } from '@/lib/panel/panel-state';
import { refKey } from '@/lib/record/customer-record';
import type { Settings } from '@/lib/storage/settings';
import type { Remark } from '@/lib/tone/remark';

const NONE: readonly Remark[] = [];

/** The remarks on the draft on screen; none where the agent does not want any. */
export function useRemarks(
  state: PanelState,
  { remarks: wanted, quietRules }: Pick<Settings, 'remarks' | 'quietRules'>,
): readonly Remark[] {
  const [shown, setShown] = useState<{ key: string; remarks: readonly Remark[] }>();
  const { draft, advised, situation, correction } = state;
  const key = state.ref ? refKey(state.ref) : '';
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    const show = (remarks: readonly Remark[]) => {
      if (turn === latest.current) setShown({ key, remarks });
    };
    if (!wanted || !draft.trim() || !advised) {
      show(NONE);
      return;
    }
    const quiet = new Set([...quietRules, ...(correction?.quietRules ?? [])]);
    Promise.all([import('./drafting'), loadDraftSection()])
      .then(([{ remarksOn }]) => remarksOn({ draft, advised, situation }, quiet))
      // Without remarks everything else goes on.
      .then(show, () => show(NONE));
  }, [key, draft, advised, situation, correction, wanted, quietRules]);

  return shown?.key === key ? shown.remarks : NONE;
}
