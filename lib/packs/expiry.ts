/** Clocks are a day off, ours or the author's: a pack counts a day longer than it says, so at most two by a true clock. */
const GRACE = 24 * 60 * 60 * 1000;

/** Whether a pack is past its date. `now`: epoch milliseconds. */
export function expired({ expires }: { expires?: string | undefined }, now: number): boolean {
  return expires !== undefined && now > Date.parse(expires) + GRACE;
}
