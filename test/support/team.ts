import type { TeamEntry } from '@/lib/knowledge/team-entry';
import type { TeamPack } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { generateKeys, importKey, type OpenKey, publicOf } from '@/lib/team/keys';
import { newTeam } from '@/lib/team/members';
import { approvePack, type SigningKey, signPack, signTeam } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';

/** A made-up team whose keys the test holds: what Studio does, without its pages. */
export interface TestTeam {
  root: SigningKey;
  /** The first lead publishes and approves everything; so do the others, unless the document is changed. */
  leads: SigningKey[];
  /** Thumbprint of the root key. */
  id: string;
  document: TeamDocument;
}

const AT = '2026-11-20T09:00:00Z';
const NAMES = ['Ada Okafor', 'Ben Hirsch', 'Chiara Neri'];

const signingKey = async ({ jwk, id }: OpenKey): Promise<SigningKey> => ({
  privateKey: await importKey(jwk),
  publicKey: publicOf(jwk),
  id,
});

export async function testKey(name = 'Somebody'): Promise<SigningKey> {
  const { keys } = await generateKeys(name, ['lead']);
  return signingKey(keys[0] as OpenKey);
}

export async function testTeam(count = 1, changed: Partial<TeamDocument> = {}): Promise<TestTeam> {
  const names = Array.from({ length: count }, (_, index) => NAMES[index] ?? `Lead ${index + 1}`);
  const [root, ...leads] = (await Promise.all(['Root', ...names].map((name) => testKey(name)))) as [
    SigningKey,
    ...SigningKey[],
  ];
  const listed = leads.map(({ publicKey }, index) => ({
    name: names[index] ?? '',
    key: publicKey,
    publishes: 'all' as const,
    approves: true,
  }));
  const first = listed[0] as (typeof listed)[number];
  const document = { ...newTeam(root.id, 'Support Nord', first), at: AT, leads: listed, ...changed };
  return { root, leads, id: root.id, document };
}

/** The next document of a team, not signed yet. */
export const nextDocument = ({ document }: TestTeam, changed: Partial<TeamDocument>): TeamDocument => ({
  ...document,
  version: document.version + 1,
  ...changed,
});

export const testTip = (id: string, text: string, changed: Record<string, unknown> = {}): TeamEntry =>
  ({
    id,
    kind: 'tip',
    text,
    why: '',
    sources: [],
    reviewed: '2026-11-20',
    priority: 1,
    ...changed,
  }) as TeamEntry;

/** What a lead signs; `changed` may be wrong on purpose. */
export function testPack(team: TestTeam, changed: Record<string, unknown> = {}): TeamPack {
  return {
    schema: 1,
    id: 'returns',
    team: team.id,
    version: 1,
    title: 'Returns',
    language: 'en',
    stage: 'published',
    at: AT,
    author: 'Ada Okafor',
    note: '',
    history: [],
    entries: [testTip('returns.tip.label', 'Send the return label with the first answer.')],
    ...changed,
  } as TeamPack;
}

/** A pack signed by the first lead, and by those who approve. */
export async function signed(
  { leads }: TestTeam,
  pack: object,
  author: SigningKey = leads[0] as SigningKey,
  ...approvers: SigningKey[]
): Promise<SignedPack> {
  let done = await signPack(pack, author);
  for (const approver of approvers) done = await approvePack(done, approver);
  return done;
}

/** The text of a team's file. */
export async function bundleText(
  team: TestTeam,
  packs: readonly SignedPack[],
  changed: { document?: TeamDocument; proposals?: readonly SignedPack[]; [field: string]: unknown } = {},
): Promise<string> {
  const { document = team.document, proposals = [], ...rest } = changed;
  const signedDocument = await signTeam(document, team.root);
  return JSON.stringify({
    format: 'savoir-team',
    schema: 1,
    team: signedDocument,
    packs,
    proposals,
    ...rest,
  });
}
