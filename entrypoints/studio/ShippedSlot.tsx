import { ShippedWording } from '@/components/studio/adapt/ShippedWording';
import { shippedAs } from '@/lib/studio/adapt/shipped';
import { useShipped } from './use-shipped';

/** Where the entry of this id takes the place of a shipped one: what that says. */
export function ShippedSlot({ entryId }: { entryId: string }) {
  const shipped = useShipped();
  const found = typeof shipped === 'object' ? shippedAs(shipped, entryId) : undefined;
  return found ? <ShippedWording shipped={found} /> : null;
}
