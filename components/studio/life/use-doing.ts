import { useState } from 'react';
import type { PublishOutcome } from '@/lib/team/publishing/work';

/** Runs one thing at a time and keeps what became of it. */
export function useDoing() {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PublishOutcome>();
  const run = async (work: () => Promise<PublishOutcome>): Promise<PublishOutcome> => {
    setBusy(true);
    try {
      const became = await work();
      setOutcome(became);
      return became;
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, run, forget: () => setOutcome(undefined) };
}
