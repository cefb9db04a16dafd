import { useEffect, useState } from 'react';
import { teamDatabase } from '@/lib/packs/database';
import { studioDatabase } from '@/lib/studio/database';
import type { Group, Segment } from '@/lib/team/team-document';

/** What Studio knows of the team and of the lead who sits here. */
export interface TeamView {
  /** Name of the team; empty where this browser has none. */
  name: string;
  groups: readonly Group[];
  segments: readonly Segment[];
  /** How the lead signs; empty before there are keys. */
  lead: string;
}

const NONE: TeamView = { name: '', groups: [], segments: [], lead: '' };

/** Read anew whenever `at` changes: another view may have made a group. A database that can't be read counts as no team. */
export function useTeam(at: unknown): TeamView {
  const [team, setTeam] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` says when to look again.
  useEffect(() => {
    let current = true;
    void readTeam().then((read) => {
      if (current) setTeam((known) => (JSON.stringify(known) === JSON.stringify(read) ? known : read));
    });
    return () => {
      current = false;
    };
  }, [at]);
  return team;
}

async function readTeam(): Promise<TeamView> {
  const [membership, key] = await Promise.all([
    teamDatabase()
      .then((db) => db.get('membership', 'current'))
      .catch(() => undefined),
    studioDatabase()
      .then((db) => db.get('keys', 'lead'))
      .catch(() => undefined),
  ]);
  const document = membership?.document;
  return {
    name: document?.name ?? membership?.name ?? '',
    groups: document?.groups ?? [],
    segments: document?.segments ?? [],
    lead: key?.name ?? '',
  };
}
