import type { TFunction } from 'i18next';
import { joinProblemText, refusalText, sourceProblemText } from '@/components/packs/refusal';
import { publishProblemText } from '@/components/studio/life/problem-text';
import type { AddressAnswer, AddressChoice, TeamChange } from '@/components/studio/team/team-types';
import { addressSource } from '@/lib/packs/sources/address';
import { membership } from '@/lib/packs/team';
import { requestTeamHosts } from '@/lib/packs/team-hosts';
import { openBundle } from '@/lib/packs/verify';
import { writeStudioSettings } from '@/lib/studio/settings';
import { heldKeys } from '@/lib/team/key-store';
import { newTeam, setAddresses } from '@/lib/team/members';
import { publishing, publishTeamDocument } from '@/lib/team/publishing';
import type { PublishOutcome, PublishProblem } from '@/lib/team/publishing/work';

/** Another lead may publish the team's document from another computer at the same moment; so often it is done anew. */
const ATTEMPTS = 3;

/** Why a change was not published, as the page says it. */
export class NotPublished extends Error {}

/**
 * Makes the next version of the team's document and publishes it. `change` is applied to the newest document, however
 * often that takes; where it says what stays published, the address is looked at first, and nothing is signed while it
 * can't be seen. Resolves with the team's file where that is to be handed out.
 */
export async function changeTeam(change: TeamChange, t: TFunction): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const plain = typeof change === 'function';
    const problem = plain ? undefined : await publishing.refresh();
    if (problem) throw new NotPublished(`${t('studio.team.problem.unseen')} ${problemText(problem, t)}`);
    const document = (await membership.get())?.document;
    if (!document) throw new NotPublished(t('studio.team.problem.no-team'));
    const out = plain ? [] : await publishing.out();
    const outcome = plain
      ? await publishTeamDocument(change(document))
      : await publishTeamDocument(
          change.knowing(document, out),
          out.map(({ sha256 }) => sha256),
        );
    const newer = outcome.state === 'stopped' && outcome.problem.code === 'team-newer';
    if (!newer || attempt === ATTEMPTS) return published(outcome, t);
  }
}

/**
 * Joins the team whose root key is held here, and signs its first document. A team that exists already would be split by
 * that: where this browser knows its address, that is read first and goes on instead; `isNew`: the lead says that there
 * is none, or the key was made just now.
 */
export async function foundTeam(name: string, isNew: boolean, t: TFunction): Promise<void> {
  const { root, lead } = await heldKeys();
  if (!root || !lead) throw new NotPublished(t('studio.team.problem.no-key'));
  const before = await membership.get();
  if (before?.team === root.id) {
    const problem = await publishing.refresh();
    if ((await membership.get())?.document) return;
    if (problem) throw new NotPublished(problemText(problem, t));
  }
  if (!isNew) throw new NotPublished(t('studio.team.homeless.notSure'));
  if (before?.team !== root.id) {
    const joined = await membership.join({ team: root.id, name, addresses: [], groups: [] }, 'agent');
    if ('problem' in joined) throw new NotPublished(joinProblemText(joined.problem, t));
  }
  published(await publishTeamDocument(newTeam(root.id, name, { name: lead.name, key: lead.publicKey })), t);
}

/**
 * Keeps the choice; who made the team tells the agents where to look, too. The browser is asked for the hosts first, straight
 * from the click; without them it is tried all the same, as a server may let every page in.
 */
export async function saveAddress(
  { address, put, authorization }: AddressChoice,
  founder: boolean,
  t: TFunction,
): Promise<string | undefined> {
  await requestTeamHosts([address, put]);
  await writeStudioSettings({ address: put, authorization });
  if (!founder) return undefined;
  return changeTeam(
    (document) => setAddresses(document, address ? [address, ...document.addresses.slice(1)] : []),
    t,
  );
}

/**
 * Looks at an address as agents would. The browser is asked for the host first, straight from the click. `team`: whose
 * file should lie there.
 */
export function testAddress(
  address: string,
  team: string,
): Promise<{ answer: AddressAnswer; permitted: boolean }> {
  return requestTeamHosts([address]).then(async (said) => {
    const permitted = said === 'granted';
    return { answer: await answerOf(address, team, permitted), permitted };
  });
}

async function answerOf(address: string, team: string, permitted: boolean): Promise<AddressAnswer> {
  const source = addressSource(address, 'address', {
    fetch: (...given) => fetch(...given),
    now: () => Date.now(),
    online: () => navigator.onLine,
    permitted: async () => permitted,
  });
  const answer = await source.look({});
  if (answer.kind === 'problem')
    return answer.problem.status === 404 || answer.problem.status === 410 ? 'none' : 'unreachable';
  if (answer.kind === 'unchanged') return 'team';
  const read = await openBundle(answer.text, team);
  if ('opened' in read) return 'team';
  return read.refusal.code === 'other-team' ? 'other' : 'foreign';
}

function published(outcome: PublishOutcome, t: TFunction): string | undefined {
  if (outcome.state === 'done') return outcome.published.file;
  if (outcome.state === 'waiting')
    throw new NotPublished(`${problemText(outcome.problem, t)} ${t('studio.team.problem.waiting')}`);
  if (outcome.state === 'stopped') throw new NotPublished(problemText(outcome.problem, t));
  return undefined;
}

function problemText(problem: PublishProblem, t: TFunction): string {
  switch (problem.code) {
    case 'offline':
    case 'timeout':
    case 'status':
    case 'not-https':
    case 'too-large':
      return sourceProblemText(problem, t);
    case 'foreign':
    case 'unreadable':
    case 'invalid':
      return refusalText(problem.refusal, t);
    case 'not-stored':
      return joinProblemText(problem, t);
    case 'no-key':
    case 'no-team':
      return t(`studio.team.problem.${problem.code}`);
    case 'team-newer':
    case 'busy':
      return t('studio.team.problem.meanwhile');
    default:
      return publishProblemText(problem, t);
  }
}
