import { type ComponentProps, lazy, Suspense } from 'react';

const Meter = lazy(async () => ({ default: (await import('./ToneMeter')).ToneMeter }));

/** The tone of the draft, where there is enough of it to tell. Nothing is loaded until then. */
export function LazyToneMeter({ rows }: { rows: ComponentProps<typeof Meter>['rows'] | undefined }) {
  if (!rows) return null;
  return (
    <Suspense>
      <Meter rows={rows} />
    </Suspense>
  );
}
