import { setTimeout as wait } from 'node:timers/promises';
import type { InstalledPack, KeptOutcome } from '../../lib/packs/database';
import type { Membership, SourceState } from '../../lib/packs/membership';
import type { TestTeam } from './team';

/** A page of the extension, in either browser. */
interface ExtensionPage {
  evaluate(run: (given: Work) => Promise<unknown>, given: Work): Promise<unknown>;
}

const STORES = ['membership', 'packs', 'floors', 'source', 'outcome'] as const;
type Store = (typeof STORES)[number];

interface Work {
  stores: readonly Store[];
  clear?: boolean;
  put?: [store: Store, value: unknown, key: string | undefined][];
}

/** One transaction on the team's database; resolves with everything in the stores afterwards. */
function work(page: ExtensionPage, given: Work): Promise<Record<string, unknown[]>> {
  return page.evaluate(
    ({ stores, clear, put }) =>
      new Promise<Record<string, unknown[]>>((done, fail) => {
        const open = indexedDB.open('team');
        // Made here, it would stay without its stores.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => fail(new Error(`no database: ${open.error?.message}`));
        open.onsuccess = () => {
          const transaction = open.result.transaction([...stores], 'readwrite');
          const held: Record<string, unknown[]> = {};
          for (const name of stores) {
            const store = transaction.objectStore(name);
            if (clear) store.clear();
            for (const [at, value, key] of put ?? []) if (at === name) store.put(value, key);
            const all = store.getAll();
            all.onsuccess = () => {
              held[name] = all.result;
            };
          }
          transaction.oncomplete = () => {
            open.result.close();
            done(held);
          };
          transaction.onabort = () => fail(new Error(`aborted: ${transaction.error?.message}`));
        };
      }),
    given,
  ) as Promise<Record<string, unknown[]>>;
}

/** As though the agent had joined long ago: nothing of the team has come yet, and no look was made. */
export async function prepareJoined(
  page: ExtensionPage,
  team: Pick<TestTeam, 'id'>,
  addresses: string[],
  changed: Partial<Membership> = {},
): Promise<void> {
  const membership: Membership = {
    team: team.id,
    name: 'Support Nord',
    addresses,
    groups: [],
    joinedAt: 0,
    by: 'agent',
    revision: 1,
    ...changed,
  };
  const put: Work = { stores: STORES, clear: true, put: [['membership', membership, 'current']] };
  // The extension makes the database when its worker first starts.
  for (const end = Date.now() + 10_000; ; await wait(50)) {
    const problem = await work(page, put).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!problem) return;
    if (Date.now() > end) throw problem;
  }
}

/** Takes everything of a team away. */
export const forgetTeam = async (page: ExtensionPage): Promise<void> => {
  await work(page, { stores: STORES, clear: true });
};

export interface HeldOfTeam {
  membership: Membership | undefined;
  source: SourceState | undefined;
  outcome: KeptOutcome | undefined;
  packs: InstalledPack[];
}

/** What this browser holds of its team. */
export async function heldOfTeam(page: ExtensionPage): Promise<HeldOfTeam> {
  const held = await work(page, { stores: STORES });
  const [membership, source, outcome] = (['membership', 'source', 'outcome'] as const).map(
    (store) => held[store]?.[0],
  );
  return { membership, source, outcome, packs: held.packs ?? [] } as HeldOfTeam;
}

/** As though `ms` milliseconds had passed since the address was last looked at. */
export async function letTimePass(page: ExtensionPage, ms: number): Promise<void> {
  const { source } = await heldOfTeam(page);
  if (!source) throw new Error('the address was not looked at yet');
  const back = (at: number | undefined) => at && at - ms;
  const state = {
    ...source,
    checkedAt: back(source.checkedAt),
    reachedAt: back(source.reachedAt),
    nextAt: back(source.nextAt),
  };
  await work(page, { stores: ['source'], put: [['source', state, 'current']] });
}
