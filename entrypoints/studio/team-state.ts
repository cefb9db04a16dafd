import { keepsOf } from '@/components/studio/team/names';
import type { LeadView } from '@/components/studio/team/team-types';
import type { Membership } from '@/lib/packs/membership';
import { membership } from '@/lib/packs/team';
import { type StudioSettings, studioDatabase } from '@/lib/studio/database';
import { readStudioSettings } from '@/lib/studio/settings';
import { type HeldKeys, heldKeys } from '@/lib/team/key-store';
import { keyId } from '@/lib/team/keys';
import { publishing } from '@/lib/team/publishing';
import type { TeamDocument } from '@/lib/team/team-document';

/** What the team's page shows. */
export interface TeamState {
  keys: HeldKeys;
  membership: Membership | undefined;
  /** The signed document of the team that this browser is in. */
  document: TeamDocument | undefined;
  /** The root key here is that team's. */
  founder: boolean;
  leads: LeadView[];
  /** By id and title: published ones, and drafts. */
  packs: { id: string; title: string }[];
  settings: StudioSettings;
}

/** Rejects where one of the databases can't be read. */
export async function readTeamState(): Promise<TeamState> {
  const studio = await studioDatabase();
  const [keys, joined, packs, drafts, settings] = await Promise.all([
    heldKeys(),
    membership.get(),
    publishing.out(),
    studio.getAll('drafts'),
    readStudioSettings(),
  ]);
  const document = joined?.document;
  const leads = await Promise.all(
    (document?.leads ?? []).map(async (lead): Promise<LeadView> => {
      const id = await keyId(lead.key);
      return { lead, id, you: id === keys.lead?.id, published: keepsOf(packs, id) };
    }),
  );
  return {
    keys,
    membership: joined,
    document,
    founder: joined !== undefined && keys.root?.id === joined.team,
    leads,
    packs: titles([
      ...packs.map(({ pack, title }) => ({ id: pack, title })),
      ...drafts.map(({ pack, title }) => ({ id: pack, title })),
    ]),
    settings,
  };
}

/** One line for each pack, the first title that is known. */
const titles = (packs: { id: string; title: string }[]): { id: string; title: string }[] =>
  packs.filter(({ id }, index) => packs.findIndex((other) => other.id === id) === index);
