import { type ComponentProps, lazy, Suspense, useState } from 'react';

/** Whoever finds the first remarks loads it beside them, so that they show at once. */
export const loadDraftSection = () => import('./DraftSection');
const Section = lazy(async () => ({ default: (await loadDraftSection()).DraftSection }));

/** The remarks on drafts, from the first one on. Nothing is loaded for an agent who gets none. */
export function LazyDraftSection(props: ComponentProps<typeof Section>) {
  const [met, setMet] = useState(false);
  if (!met && props.remarks.length > 0) setMet(true);
  if (!met) return null;
  return (
    <Suspense>
      <Section {...props} />
    </Suspense>
  );
}
