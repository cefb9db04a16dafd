import type { TFunction } from 'i18next';
import type { JoinResult, Proposal } from '@/components/join/join-types';
import { joinProblemText } from '@/components/packs/refusal';
import { teamDatabase } from '@/lib/packs/database';
import { receiveBundle } from '@/lib/packs/receive';
import { membership } from '@/lib/packs/team';
import { forgetTeamHosts, requestTeamHosts } from '@/lib/packs/team-hosts';
import { readTeamLayer } from '@/lib/packs/team-reader';
import { send } from '@/lib/protocol/send';

/**
 * Joins, then looks at the address at once. Nothing is awaited before the browser is asked for the host: it asks only
 * during the click.
 */
export async function joinTeam(proposal: Proposal, t: TFunction): Promise<JoinResult> {
  const permission = await requestTeamHosts(proposal.invitation.addresses);
  const joined = await membership.join(proposal.invitation, 'agent');
  if ('problem' in joined) {
    // In no team at all: nothing of this one stays either.
    if (!(await membership.get().catch(() => true))) await forgetTeamHosts().catch(() => {});
    throw new Error(joinProblemText(joined.problem, t));
  }
  if (proposal.file !== undefined) await receiveBundle(proposal.file, { via: 'file' });
  return look(permission);
}

/** Asks for the host once more, and looks. */
export async function allowAddresses(proposal: Proposal): Promise<JoinResult> {
  return look(await requestTeamHosts(proposal.invitation.addresses));
}

/** Leaves, and gives the browser's permission back. */
export async function leaveTeam(t: TFunction): Promise<void> {
  const left = await membership.leave();
  if ('problem' in left) throw new Error(joinProblemText(left.problem, t));
  await forgetTeamHosts();
}

async function look(permission: JoinResult['permission']): Promise<JoinResult> {
  // The worker looks; where it can't be reached, its alarm makes up for it.
  if (permission !== 'none') await send('check-team', { soon: false }).catch(() => {});
  const db = await teamDatabase();
  const [joined, source, outcome, layer] = await Promise.all([
    membership.get(),
    db.get('source', 'current'),
    db.get('outcome', 'current'),
    readTeamLayer(),
  ]);
  return {
    team: joined?.document?.name ?? joined?.name ?? '',
    permission,
    tips: layer?.entries.length ?? 0,
    problem: source?.problem,
    outcome,
  };
}
