/**
 * Runs `work` while no other document of the extension runs work of the same name: for what is read before it is
 * written. Without locks, as in Node, it runs at once.
 */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(name, work) : work();
}
