import type { TFunction } from 'i18next';
import type { TeamSectionProps, TeamState } from '@/components/options/TeamSection';
import { joinProblemText } from '@/components/packs/refusal';
import { teamDatabase } from '@/lib/packs/database';
import type { ReceiveOutcome } from '@/lib/packs/outcome';
import { receiveBundle } from '@/lib/packs/receive';
import { fileSource } from '@/lib/packs/sources/file';
import { type JoinProblem, membership } from '@/lib/packs/team';
import { forgetTeamHosts } from '@/lib/packs/team-hosts';
import { send } from '@/lib/protocol/send';
import { fingerprint } from '@/lib/team/fingerprint';

/** What this browser holds of its team, at one moment; undefined without a team. Rejects without a database. */
async function readTeam(): Promise<TeamState | undefined> {
  const stores = (await teamDatabase()).transaction(['membership', 'packs', 'source', 'outcome']);
  const [joined, packs, source, outcome] = await Promise.all([
    stores.objectStore('membership').get('current'),
    stores.objectStore('packs').getAll(),
    stores.objectStore('source').get('current'),
    stores.objectStore('outcome').get('current'),
  ]);
  return (
    joined && {
      membership: joined,
      fingerprint: fingerprint(joined.team),
      packs,
      source,
      outcome,
      now: Date.now(),
    }
  );
}

/** The team's part of the options page, as it is now. `changed`: to be shown anew. */
export async function teamSection(t: TFunction, changed: () => void): Promise<TeamSectionProps> {
  const read = await readTeam().then(
    (team) => ({ team, problem: undefined }),
    (error: unknown) => ({
      team: undefined,
      problem: error instanceof Error ? error.message : String(error),
    }),
  );
  /** What did nothing says why. */
  const settled = async (change: Promise<object>): Promise<void> => {
    const done = (await change.finally(changed)) as { problem?: JoinProblem };
    if (done.problem) throw new Error(joinProblemText(done.problem, t));
  };
  return {
    ...read,
    check: () => send('check-team', { soon: false }).finally(changed),
    openFile: (file) => openFile(file).finally(changed),
    setGroups: (groups) => settled(membership.setGroups(groups)),
    leave: () => settled(membership.leave()).then(forgetTeamHosts).finally(changed),
  };
}

async function openFile(file: File): Promise<ReceiveOutcome> {
  const answer = await fileSource(file).look({});
  if (answer.kind === 'bundle') return receiveBundle(answer.text, { via: 'file' });
  const problem = answer.kind === 'problem' ? answer.problem : undefined;
  return {
    applied: [],
    unchanged: 0,
    refused: [
      {
        code: problem?.code === 'too-large' ? 'too-large' : 'malformed',
        ...(problem?.detail && { detail: problem.detail }),
      },
    ],
    withdrawn: [],
    notes: [],
    team: false,
  };
}
