/** What concerns every pack: a publication that did not arrive yet, proposals that wait for this lead. */
export function StatusSlot(_: { open(pack: string): void }) {
  return null;
}
