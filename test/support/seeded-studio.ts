import type { Page } from '@playwright/test';
import { generateKeys, importKey, type OpenKey, publicOf } from '@/lib/team/keys';
import { newTeam } from '@/lib/team/members';
import { signTeam } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';

/** A team with its keys, as the leads' browsers are to hold it. */
export interface SeedTeam {
  id: string;
  document: TeamDocument;
  signedDocument: string;
  root: OpenKey;
  /** By name. */
  keys: Record<string, OpenKey>;
}

/** Makes a team of these leads; all publish and approve everything. */
export async function seedTeam(
  names: readonly string[],
  changed: Partial<TeamDocument> = {},
): Promise<SeedTeam> {
  const [root, ...leads] = await Promise.all(
    ['Root', ...names].map(async (name, at) => {
      const { keys } = await generateKeys(name, [at ? 'lead' : 'root']);
      return keys[0] as OpenKey;
    }),
  );
  if (!root) throw new Error('no root key');
  const listed = leads.map(({ jwk }, at) => ({
    name: names[at] ?? '',
    key: publicOf(jwk),
    publishes: 'all' as const,
    approves: true,
  }));
  const [first] = listed;
  if (!first) throw new Error('a team needs a lead');
  const document: TeamDocument = { ...newTeam(root.id, 'Support Nord', first), leads: listed, ...changed };
  const signedDocument = await signTeam(document, {
    privateKey: await importKey(root.jwk),
    publicKey: publicOf(root.jwk),
    id: root.id,
  });
  const keys = Object.fromEntries(leads.map((key, at) => [names[at] ?? '', key]));
  return { id: root.id, document, signedDocument, root, keys };
}

interface Seed {
  membership: object;
  key: OpenKey | undefined;
  root: OpenKey | undefined;
  name: string;
  address: string;
}

/**
 * Puts a lead of the team at this browser: in the team, the key held so that it can't be read out, the address set.
 * `page`: Studio, just opened. `name`: undefined for an agent. `founder`: holds the team's own key, too.
 */
export async function sitDown(
  page: Page,
  team: SeedTeam,
  name: string | undefined,
  { address = '', groups = [] as string[], founder = false } = {},
): Promise<void> {
  const membership = {
    team: team.id,
    name: team.document.name,
    addresses: [],
    groups,
    joinedAt: 0,
    by: 'agent',
    revision: 1,
    document: team.document,
    signedDocument: team.signedDocument,
  };
  const seed: Seed = {
    membership,
    key: name === undefined ? undefined : team.keys[name],
    root: founder ? team.root : undefined,
    name: name ?? '',
    address,
  };
  // Studio has made its databases once it shows something.
  await page.locator('.first-time, .packs').waitFor();
  await page.evaluate(async ({ membership: joined, key, root, name: own, address: put }: Seed) => {
    const write = (database: string, values: [store: string, value: unknown, key?: string][]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open(database);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(
            values.map(([store]) => store),
            'readwrite',
          );
          for (const [store, value, at] of values) transaction.objectStore(store).put(value, at);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
          transaction.onabort = () => fail(transaction.error);
        };
      });
    await write('team', [['membership', joined, 'current']]);
    if (!key) return;
    const held: [store: string, value: unknown][] = [];
    for (const { use, jwk, id } of root ? [key, root] : [key]) {
      const { d: _, ...publicKey } = jwk;
      const privateKey = await crypto.subtle.importKey('jwk', { ...jwk }, 'Ed25519', false, ['sign']);
      held.push(['keys', { use, privateKey, publicKey, id, name: own }]);
    }
    await write('studio', [...held, ['settings', { address: put, authorization: '' }, 'current']]);
  }, seed);
  await page.reload();
}
