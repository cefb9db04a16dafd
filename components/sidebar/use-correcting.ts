import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '@/lib/corrections/correction';
import type { CorrectionChange } from '@/lib/panel/recalling';

/** What the agent decided about the customer on screen, and the way to decide otherwise. */
export interface Correcting {
  current: Correction;
  /** Names the record on screen. */
  record: string;
  /** Whether the customer can be recognised again; else it holds for this record. */
  recognised: boolean;
  /** Whether what was decided is stored. */
  kept: boolean;
  /** Resolves with whether it was kept for later. */
  correct(change: CorrectionChange): Promise<boolean>;
}

/**
 * Corrects, and says in a polite sentence what is remembered. Where the control that was used goes away with its own
 * change, the focus moves to `fallback` (a selector) inside `area`.
 */
export function useCorrecting(
  { recognised, correct }: Correcting,
  area: RefObject<HTMLElement | null>,
  fallback: string,
) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  // Not 0: for its first moments the whole page would count as acted upon.
  const acted = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (performance.now() - acted.current > FOCUS_PATIENCE_MS || !document.hasFocus()) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    area.current?.querySelector<HTMLElement>(fallback)?.focus();
  });

  const run = async (change: CorrectionChange) => {
    acted.current = performance.now();
    const kept = await correct(change);
    const decides = Object.values(change).some((value) => value !== undefined);
    if (!kept) setSaid('');
    else if (!decides) setSaid(t('corrections.forgotten'));
    else setSaid(t(recognised ? 'corrections.remembered' : 'corrections.rememberedTicket'));
  };
  return { said, run };
}

/** A change shows within this time, in milliseconds; later the focus may be elsewhere for good reasons. */
const FOCUS_PATIENCE_MS = 1_500;
