import { useContext, useEffect, useState } from 'react';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { Reasons } from '@/lib/knowledge/shipped';
import { ReasonsContext } from './reasons-context';

/** What stands behind each of `entries`, once it is read; asked for anew when it opens the next time where it failed. */
export function useReasons(entries: readonly LayeredEntry[]): readonly Reasons[] | 'failed' | undefined {
  const reasonsOf = useContext(ReasonsContext);
  const [read, setRead] = useState<readonly Reasons[] | 'failed'>();
  const asked = JSON.stringify(
    entries.map(({ layer, id, why, because, sources }) => [layer, id, why, because, sources]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says all that matters of the entries.
  useEffect(() => {
    let current = true;
    Promise.all(entries.map(reasonsOf)).then(
      (all) => current && setRead(all),
      () => current && setRead('failed'),
    );
    return () => {
      current = false;
    };
  }, [asked, reasonsOf]);
  return read;
}
