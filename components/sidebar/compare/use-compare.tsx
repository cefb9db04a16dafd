import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/guidance/compare';

export interface CompareActions {
  /** The customer's customs beside the agent's own; undefined where the agent has not said where they are at home. */
  compare(): Promise<Comparison | undefined>;
  openSettings(): void;
}

/** How to open the compare view, and what to say where there is nothing to compare. */
export interface Comparing {
  open(): void;
  message: ReactNode;
}

/**
 * The compare view, which is loaded when it is first asked for, or what to say instead of it. `of`: customer and culture;
 * what was compared for another one is gone.
 */
export function useCompare(
  { compare, openSettings }: CompareActions,
  of: string | undefined,
): Comparing & { view: ReactNode } {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ of: typeof of; view?: ReactNode; message?: ReactNode }>();
  const opener = useRef<Element>(null);
  const now = shown?.of === of ? shown : undefined;
  const open = async () => {
    opener.current = document.activeElement;
    try {
      const [comparison, { CompareView, NotTold }] = await Promise.all([compare(), import('./CompareView')]);
      setShown(
        comparison
          ? { of, view: <CompareView comparison={comparison} close={() => setShown(undefined)} /> }
          : { of, message: <NotTold openSettings={openSettings} /> },
      );
    } catch {
      setShown({ of, message: t('panel.compare.failed') });
    }
  };
  const covered = now?.view !== undefined;
  // What is behind it can take the focus again by the time that this is cleaned up.
  useEffect(() => {
    if (covered) return () => (opener.current as HTMLElement | null)?.focus();
  }, [covered]);
  return { open, view: now?.view, message: now?.message };
}
