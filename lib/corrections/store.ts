import type { CustomerRecord } from '@/lib/record/customer-record';
import { deskOf, type Identity, identitiesOf, recordIdentity } from './identities';
import { type Alias, distinct, joined, type KeptCorrection, namesOf } from './kept-correction';
import { type Hash, makeHash, readHash } from './key';
import type { CorrectionLedger, CorrectionMemory } from './memory';
import { isEmpty, parseCorrection } from './parse';
import { type ItemTools, plainly, storedItems } from './stored-items';

/** Most customers that are remembered; the oldest go. Three items each stay below the browser's 10 MB. */
export const CUSTOMER_LIMIT = 5_000;

export interface StoreTools extends ItemTools {
  /** Epoch milliseconds. */
  now(): number;
  limit?: number;
}

/**
 * Corrections in `storage.local`, under a keyed hash of each thing that the customer is known by: reading takes one
 * request for all of them, and nothing stored names the customer.
 */
export function storeCorrections(tools: StoreTools): CorrectionMemory & CorrectionLedger {
  const { area, now, limit = CUSTOMER_LIMIT } = tools;
  const items = storedItems(tools);
  const watchers = new Set<() => void>();
  let reading: Promise<Hash | undefined> | undefined;
  /** Writing happens one after the other, and reading after what is being written. */
  let written: Promise<unknown> = Promise.resolve();

  items.watch(
    () => {
      for (const changed of watchers) changed();
    },
    () => {
      reading = undefined;
    },
  );

  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = written.then(work);
    written = done.catch(() => {});
    return done;
  }

  /** The key can't be missed once there is one; until then it is looked for each time. */
  async function hashing(): Promise<Hash | undefined> {
    reading ??= readHash(area);
    const hash = await reading.catch(() => undefined);
    if (!hash) reading = undefined;
    return hash;
  }

  /** Keeps what is known under names learnt since, and joins two entries that turned out to be one customer. */
  async function learn(aliases: readonly Alias[]): Promise<void> {
    const known = await items.find(aliases);
    const [newest] = known;
    if (!newest) return;
    const names = withoutRecord(namesOf(known, aliases));
    if (known.length > 1 || !same(names, newest.names))
      await items.put({ ...newest, correction: joined(known), names }, known);
  }

  async function prune(): Promise<void> {
    const stored = await items.all();
    if (stored.size <= limit) return;
    const left = new Set(
      distinct([...stored.values()])
        .slice(0, limit)
        .map(({ id }) => id),
    );
    const gone = [...stored].filter(([, { id }]) => !left.has(id)).map(([item]) => item);
    if (gone.length) await items.remove(gone);
  }

  return {
    async of(record) {
      await written;
      const hash = await hashing();
      if (!hash) return undefined;
      try {
        const aliases = await aliasesOf(record, hash);
        const known = await items.find(aliases);
        if (!known.length) return undefined;
        next(() => learn(aliases)).catch(() => {});
        return joined(known);
      } catch {
        return undefined;
      }
    },

    keep: (record, correction) =>
      next(async () => {
        const hash = await makeHash(area).catch((error: unknown) => {
          throw plainly(error);
        });
        const aliases = await aliasesOf(record, hash);
        const known = await items.find(aliases);
        if (isEmpty(correction)) return items.drop(known);
        const entry: KeptCorrection = {
          id: known[0]?.id ?? crypto.randomUUID(),
          at: new Date(now()).toISOString(),
          helpdesk: record.ref.helpdesk,
          correction: parseCorrection(correction),
          names: withoutRecord(namesOf(known, aliases)),
        };
        await items.put(entry, known);
        if (!known.length) await prune();
      }),

    async list() {
      await written;
      return distinct([...(await items.all()).values()]).map(({ names: _, ...entry }) => entry);
    },

    remove: (id) =>
      next(async () => {
        const gone = [...(await items.all())].filter(([, entry]) => entry.id === id).map(([item]) => item);
        await items.remove(gone);
      }),

    clear: () => next(() => items.remove()),

    watch: (changed) => void watchers.add(changed),
  };
}

/** Strongest first; the record itself last, which may have been all that was known once. */
async function aliasesOf(record: CustomerRecord, hash: Hash): Promise<Alias[]> {
  const kindOf = async ({ kind }: Identity) =>
    kind === 'id' ? `id ${(await hash(`desk ${deskOf(record.ref)}`)).slice(0, 8)}` : kind;
  return Promise.all(
    [...identitiesOf(record), recordIdentity(record)].map(async (identity) => ({
      kind: await kindOf(identity),
      hash: await hash(`${identity.kind} ${identity.value}`),
    })),
  );
}

/** A record is a customer's name only where they have no other: tickets change hands. */
function withoutRecord(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { record, ...others } = names;
  return Object.keys(others).length || !record ? others : names;
}

const same = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([kind, hash]) => other[kind] === hash);
