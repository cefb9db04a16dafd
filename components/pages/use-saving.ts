import { useEffect, useRef, useState } from 'react';
import { type StorageProblem, storageProblem } from '@/lib/storage/problem';

/** How long "Saved" stays, in milliseconds. */
const CONFIRM_MS = 3_000;

export type SaveResult = { saved: true } | { saved: false; problem: StorageProblem };

/**
 * Runs writes and says how the last one went: nothing while it runs and some seconds after it went well. What was
 * chosen is not kept here, so that a view goes on showing what is stored.
 */
export function useSaving(): [SaveResult | undefined, (write: () => Promise<unknown>) => void] {
  const [result, setResult] = useState<SaveResult>();
  const latest = useRef(0);
  useEffect(() => {
    if (!result?.saved) return;
    const timer = setTimeout(() => setResult(undefined), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const run = (write: () => Promise<unknown>) => {
    latest.current += 1;
    const own = latest.current;
    const tell = (next: SaveResult) => own === latest.current && setResult(next);
    setResult(undefined);
    write().then(
      () => tell({ saved: true }),
      (error: unknown) => tell({ saved: false, problem: storageProblem(error) }),
    );
  };
  return [result, run];
}
