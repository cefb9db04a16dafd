import type { TFunction } from 'i18next';
import { refusalText, sourceProblemText } from '@/components/packs/refusal';
import type { PublishProblem } from '@/lib/team/publishing/work';

/** Why a publication did not happen or is not confirmed, in plain sentences. */
export function publishProblemText(problem: PublishProblem, t: TFunction): string {
  switch (problem.code) {
    case 'status':
      if (problem.status === 401 || problem.status === 403)
        return t('studio.life.problem.forbidden', { status: problem.status });
      if (problem.status === 405) return t('studio.life.problem.readOnly', { status: 405 });
      return t('studio.life.problem.status', { status: problem.status ?? '?' });
    case 'offline':
    case 'timeout':
    case 'not-https':
    case 'too-large':
      return sourceProblemText(problem, t);
    case 'foreign':
      return t('studio.life.problem.foreign', { reason: refusalText(problem.refusal, t) });
    case 'unreadable':
      return t('studio.life.problem.unreadable');
    case 'invalid':
      return refusalText(problem.refusal, t);
    case 'not-stored':
      return problem.problem.full
        ? t('studio.life.problem.full')
        : t('studio.life.problem.notStored', { reason: problem.problem.reason });
    case 'earlier-waits':
      return `${t('studio.life.problem.earlierWaits')} ${publishProblemText(problem.problem, t)}`;
    case 'busy':
      return t('studio.life.problem.busy');
    case 'no-key':
      return t('studio.life.lock.noKey');
    case 'no-team':
      return t('studio.life.lock.noTeam');
    case 'not-a-lead':
      return t('studio.life.lock.notALead');
    case 'not-allowed':
      return t('studio.life.problem.notAllowed');
    case 'own-proposal':
      return t('studio.life.problem.ownProposal');
    case 'changed-meanwhile':
      return t('studio.life.problem.changedMeanwhile', problem.by);
    case 'pilot-began':
      return t('studio.life.problem.pilotBegan', problem.by);
    case 'behind':
      return t('studio.life.problem.behind', problem.by);
    case 'proposal-gone':
      return t('studio.life.problem.proposalGone');
    case 'team-newer':
      return t('studio.life.problem.teamNewer');
  }
}
