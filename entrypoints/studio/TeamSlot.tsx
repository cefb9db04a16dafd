/** Keys, leads, groups, segments, address and invitation. */
export function TeamSlot() {
  return null;
}
