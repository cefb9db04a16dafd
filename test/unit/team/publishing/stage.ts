import type { SignedPack } from '@/lib/packs/bundle';
import type { Membership } from '@/lib/packs/membership';
import { openBundle } from '@/lib/packs/verify';
import type { Content } from '@/lib/studio/content';
import type { KeptVersion, KnownBundle, PendingPublication } from '@/lib/studio/database';
import type { Draft } from '@/lib/studio/draft';
import { generateKeys, importKey, type OpenKey, publicOf } from '@/lib/team/keys';
import { newTeam } from '@/lib/team/members';
import type { PublishingTools } from '@/lib/team/publishing/deliver';
import { readPayload } from '@/lib/team/publishing/payload';
import { createPublishing } from '@/lib/team/publishing/publishing';
import type { Shelf } from '@/lib/team/publishing/shelf';
import type { PublishRequest } from '@/lib/team/publishing/work';
import { signTeam } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';
import { content, tip } from '../../studio/contents';

export const ADDRESS = 'https://files.example.test/team.json';

/** A web server that holds one file, as `fetch` sees it. */
export function fakeServer() {
  let count = 0;
  const server = {
    file: undefined as string | undefined,
    etag: '',
    tags: true,
    /** Answers requests instead, where it answers at all. */
    instead: undefined as ((method: string) => Response | Error | undefined) | undefined,
    /** Runs after a GET was answered: what others do between the look and the PUT. */
    afterGet: undefined as (() => void) | undefined,
    puts: [] as { headers: Headers; body: string; stored: boolean }[],
    set(text: string) {
      count += 1;
      server.file = text;
      server.etag = `"${count}"`;
    },
    fetch: (async (_: string, init: RequestInit = {}): Promise<Response> => {
      const { method = 'GET' } = init;
      const instead = server.instead?.(method);
      if (instead instanceof Error) throw instead;
      if (instead) return instead;
      const headers = new Headers(init.headers);
      const tag = (): Record<string, string> => (server.tags ? { ETag: server.etag } : {});
      if (method === 'GET') {
        const { file } = server;
        const known = server.tags && headers.get('If-None-Match') === server.etag;
        const answer =
          file === undefined
            ? new Response('', { status: 404 })
            : new Response(known ? null : file, { status: known ? 304 : 200, headers: tag() });
        server.afterGet?.();
        return answer;
      }
      const wanted = headers.get('If-Match');
      const refused =
        (headers.get('If-None-Match') === '*' && server.file !== undefined) ||
        (wanted !== null && wanted !== server.etag);
      server.puts.push({ headers, body: String(init.body), stored: !refused });
      if (refused) return new Response('', { status: 412 });
      server.set(String(init.body));
      return new Response(null, { status: 204, headers: tag() });
    }) as typeof fetch,
  };
  return server;
}

export type FakeServer = ReturnType<typeof fakeServer>;

/** What one Studio keeps, in memory; survives the death of everything that uses it. */
export function memoryShelf(address = ADDRESS) {
  const kept = {
    bundle: undefined as KnownBundle | undefined,
    versions: new Map<string, KeptVersion>(),
    pending: undefined as PendingPublication | undefined,
    drafts: new Map<string, Draft>(),
    settings: { address, authorization: '' },
  };
  const shelf: Shelf = {
    settings: async () => kept.settings,
    bundle: async () => kept.bundle,
    keepBundle: async (bundle, versions) => {
      kept.bundle = bundle;
      for (const version of versions) kept.versions.set(`${version.pack} ${version.version}`, version);
    },
    version: async (pack, version) => kept.versions.get(`${pack} ${version}`),
    versions: async (pack) => [...kept.versions.values()].filter((one) => one.pack === pack),
    pending: async () => kept.pending,
    keepPending: async (pending) => {
      kept.pending = structuredClone(pending);
    },
    clearPending: async () => {
      kept.pending = undefined;
    },
    drafts: async () => [...kept.drafts.values()],
    putDraft: async (draft, seen) => {
      const same = kept.drafts.get(draft.pack)?.changedAt === seen;
      if (same) kept.drafts.set(draft.pack, draft);
      return same;
    },
    dropDraft: async (pack, seen) => {
      return kept.drafts.get(pack)?.changedAt === seen && kept.drafts.delete(pack);
    },
  };
  return { kept, shelf };
}

export interface Person {
  name: string;
  key: Awaited<ReturnType<typeof held>>;
}

async function held({ jwk, id }: OpenKey, name: string) {
  return { privateKey: await importKey(jwk), publicKey: publicOf(jwk), id, name };
}

/** A team of two leads whose file lies on a server. */
export async function stage({ review = false }: { review?: boolean } = {}) {
  const [ana, ben] = await Promise.all([
    generateKeys('Ana', ['root', 'lead']),
    generateKeys('Ben', ['lead']),
  ]);
  const [rootKey, anaKey, benKey] = [ana.keys[0], ana.keys[1], ben.keys[0]] as [OpenKey, OpenKey, OpenKey];
  const root = { ...(await held(rootKey, 'Ana')), use: 'root' as const };
  const document: TeamDocument = {
    ...newTeam(root.id, 'Support', { name: 'Ana', key: publicOf(anaKey.jwk) }),
    review,
    groups: [{ id: 'first', name: 'First line' }],
  };
  document.leads.push({ name: 'Ben', key: publicOf(benKey.jwk), publishes: 'all', approves: true });
  const signedDocument = await signTeam(document, root);
  const membership: Membership = {
    team: root.id,
    name: 'Support',
    addresses: [ADDRESS],
    groups: [],
    joinedAt: 0,
    by: 'agent',
    revision: 1,
    document,
    signedDocument,
  };
  const server = fakeServer();
  const people = {
    ana: { name: 'Ana', key: await held(anaKey, 'Ana') },
    ben: { name: 'Ben', key: await held(benKey, 'Ben') },
  };
  return { root, document, signedDocument, membership, server, people };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

/** One lead's Studio on this stage. */
export function studio({ server, membership }: Stage, person: Person, address = ADDRESS) {
  const { kept, shelf } = memoryShelf(address);
  const received: string[] = [];
  const tools: PublishingTools = {
    fetch: server.fetch,
    now: () => Date.parse('2026-11-22T10:00:00Z') + received.length,
    online: () => true,
    permitted: async () => true,
    team: async () => ({ id: membership.team, membership }),
    installed: async (): Promise<SignedPack[]> => [],
    receive: async (text) => {
      received.push(text);
      return { refused: [] };
    },
    shelf,
    key: async () => person.key,
  };
  return { kept, shelf, tools, received, publishing: createPublishing(tools) };
}

/** A draft as it is kept, and the request to publish it. */
export const draftOf = (what: Content, base: number): Draft => ({
  pack: 'tips',
  ...what,
  base,
  changedAt: 1,
});
export const request = (what: Content, base: number, more: Partial<PublishRequest> = {}): PublishRequest => ({
  pack: 'tips',
  content: what,
  base,
  stage: 'published',
  note: 'why',
  fromDraft: true,
  ...more,
});

/** What lies on the server, verified: the packs' versions with their texts, and the proposals'. */
export async function lying({ server, membership }: Stage) {
  const read = await openBundle(server.file ?? '', membership.team);
  if ('refusal' in read) throw new Error(read.refusal.code);
  const list = (packs: { signed: SignedPack }[]) =>
    packs.map(({ signed }) => {
      const payload = readPayload(signed);
      const texts = payload?.entries.map(({ text }) => text).join(' ');
      return `${payload?.version} ${payload?.stage} ${payload?.author}: ${texts}`;
    });
  return { packs: list(read.opened.packs), proposals: list(read.opened.proposals), opened: read.opened };
}

export { content, tip };
