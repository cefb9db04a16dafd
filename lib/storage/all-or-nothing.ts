/** The part of an `idb` transaction that this needs. */
interface Transaction {
  done: Promise<unknown>;
  abort(): void;
}

/**
 * Runs the writes of a transaction and waits until they are stored. A write that throws before it is under way, as for
 * a value that can't be stored, would let the ones before it be kept: here everything is undone.
 */
export async function allOrNothing(
  transaction: Transaction,
  writes: () => readonly Promise<unknown>[],
): Promise<void> {
  try {
    await Promise.all([...writes(), transaction.done]);
  } catch (error) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}
