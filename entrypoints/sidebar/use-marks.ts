import { useEffect, useRef } from 'react';
import type { DraftMark } from '@/lib/composer/marks';
import type { PanelSession } from '@/lib/panel/panel-session';
import type { Remark } from '@/lib/tone/remark';
import type { Remarks } from './use-remarks';

/** Longer stretches are not underlined: a whole paragraph of dots says nothing. */
const LONGEST = 240;

/** Underlines in the reply editor what the panel has remarks on, and marks those that the agent points at. */
export function useMarks(session: PanelSession, { draft, remarks }: Remarks) {
  const drawn = useRef(false);

  const draw = (near: readonly Remark[]) => {
    const marks = remarks.flatMap((remark): DraftMark[] => {
      const { words, start, end } = remark;
      return words && end - start <= LONGEST ? [{ start, end, near: near.includes(remark) }] : [];
    });
    // An editor that never had an underline is left alone.
    if (marks.length || drawn.current) session.mark(draft, marks);
    drawn.current = marks.length > 0;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew with the remarks, which bring their draft along.
  useEffect(() => draw([]), [remarks]);
  return draw;
}
