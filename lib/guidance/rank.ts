import type { Register } from '@/lib/detect/finding';
import type { LayeredEntry } from '@/lib/knowledge/layers';

/**
 * How closely a layer speaks of this customer: 3 language and region, 2 region, 1 language, 0 everybody. The team knows
 * best: by 5, what it finds usual comes before what ships as important, and what it finds good to know does not.
 */
export function closeness(layer: string): number {
  if (layer === 'team') return 5;
  if (layer === 'global') return 0;
  if (layer.includes('-')) return 3;
  return layer === layer.toUpperCase() ? 2 : 1;
}

/** The same of an entry: what a team has not confirmed in time counts like what is said of everybody. */
export const nearness = ({ layer, team }: Pick<LayeredEntry, 'layer' | 'team'>): number =>
  team?.standing === 'expired' ? 0 : closeness(layer);

/** Registers in which an entry may be used where `wanted` is advised, best first. */
export function acceptable(wanted: Register): readonly Register[] {
  if (wanted === 'formal') return ['formal', 'neutral'];
  if (wanted === 'informal') return ['informal', 'neutral'];
  return ['neutral', 'formal', 'informal'];
}

/**
 * Sorts entries that carry a register: the advised register first, then what the team wrote, then what is made for the
 * record's channel, then what speaks of this customer most closely, then their own priority. Entries in a register that
 * would be wrong are left out. `first` decides before all but the register; what it gives the smaller number is ahead.
 */
export function byRegister<E extends LayeredEntry & { register: Register; priority?: number }>(
  entries: readonly E[],
  wanted: Register,
  first: (entry: E) => number = () => 0,
): E[] {
  const order = acceptable(wanted);
  return entries
    .filter((entry) => order.includes(entry.register))
    .sort(
      (one, other) =>
        order.indexOf(one.register) - order.indexOf(other.register) ||
        first(one) - first(other) ||
        teams(other) - teams(one) ||
        forChannel(other) - forChannel(one) ||
        nearness(other) - nearness(one) ||
        (one.priority ?? 5) - (other.priority ?? 5),
    );
}

const teams = (entry: LayeredEntry) => Number(nearness(entry) > 3);
/** Its conditions hold, so a line for some channels is one for the record's. */
const forChannel = ({ when }: LayeredEntry) => Number(when?.channels !== undefined);
