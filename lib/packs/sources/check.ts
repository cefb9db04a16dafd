import { alone } from '@/lib/storage/alone';
import { type Joining, type Membership, type SourceState, sameJoining } from '../membership';
import type { ReceiveOutcome } from '../outcome';
import { type AddressTools, addressSource } from './address';
import type { Answer, PackSource } from './source';
import type { Joined, SourceStore } from './state';
import { INTERVAL_MS, isDue, type Reason, SHORTEST_MS, waitAfter } from './waiting';

/** What is given from outside, so that it can be tested. */
export interface CheckTools extends AddressTools {
  store: SourceStore;
  receive(
    text: string,
    origin: PackSource['origin'],
    options: { now: number; expected: Joining },
  ): Promise<ReceiveOutcome>;
  /** Savoir's version. */
  savoir: string;
  /** 0 to 1. */
  random(): number;
}

/**
 * Looks for the team's file: `reason` says whether now, or only where that is due. Resolves with whether it looked, and
 * never rejects. Looks at the same time, in this document or in all, become one.
 */
export function teamCheck(tools: CheckTools): (reason: Reason) => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  return async (reason) => {
    const joining = await running;
    const before = await tools.store.read().catch(() => undefined);
    // What was under way may have been for a team that was left meanwhile.
    if (!before || !isDue(before.state, joining ? 'due' : reason, tools.now())) return joining ?? false;
    running ??= alone('team-check', () => lookUnlessDone(before, tools))
      .catch(() => false)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
}

/** Another document may have looked while this one waited for its turn. */
async function lookUnlessDone(before: Joined, tools: CheckTools): Promise<boolean> {
  const joined = await tools.store.read();
  if (!joined) return false;
  const same = sameJoining(joined.membership, before.membership);
  if (same && joined.state.checkedAt !== before.state.checkedAt) return true;
  const sources = sourcesOf(joined.membership, tools);
  // A team whose file is handed round.
  if (!sources.length) return false;
  const state = await look(sources, joined, tools);
  // Where it can't be kept, as on a full disk, what was taken is taken all the same.
  await tools.store.keep(joined.membership, state).catch(() => {});
  return true;
}

/** Every place that is known, best first: the invitation's or the policy's, then those of the team's own document. */
export function sourcesOf(membership: Membership, tools: AddressTools): PackSource[] {
  const addresses = [...membership.addresses, ...(membership.document?.addresses ?? [])];
  const via = membership.by === 'policy' ? 'policy' : 'address';
  return [...new Set(addresses)].map((address) =>
    addressSource(address, membership.addresses.includes(address) ? via : 'address', tools),
  );
}

type Failed = Extract<Answer, { kind: 'problem' }>;

async function look(
  sources: readonly PackSource[],
  { membership, state }: Joined,
  tools: CheckTools,
): Promise<SourceState> {
  const { savoir } = tools;
  // Nothing is left out for a tag where nothing was taken yet, or by a Savoir that may have known less.
  const tagged: SourceState = membership.document && state.savoir === savoir ? state : { failures: 0 };
  let failed: Failed | undefined;
  let refusedAt: string | undefined;
  for (const source of sources) {
    const { address } = source.origin;
    const answer = await source.look({ etag: address === tagged.address ? tagged.etag : undefined });
    if (answer.kind === 'problem') {
      // What is said of the best address is what is shown.
      failed ??= answer;
      continue;
    }
    const now = tools.now();
    if (answer.kind === 'unchanged') return { ...reached(now, address, tagged.etag), savoir };
    const { refused } = await tools.receive(answer.text, source.origin, { now, expected: membership });
    if (!refused.length) return { ...reached(now, address, answer.etag), savoir };
    refusedAt ??= address;
  }
  const now = tools.now();
  // Without its tag: what is refused today may be taken tomorrow, by a newer Savoir or with the clock put right.
  if (refusedAt !== undefined) return { ...reached(now, refusedAt), problem: { code: 'refused' } };
  return failed ? missed(state, failed, now, tools) : state;
}

const reached = (now: number, address: string | undefined, etag?: string): SourceState => ({
  checkedAt: now,
  reachedAt: now,
  failures: 0,
  nextAt: now + INTERVAL_MS,
  ...(address !== undefined && { address }),
  ...(etag !== undefined && { etag }),
});

function missed(
  state: SourceState,
  { problem, waitMs }: Failed,
  now: number,
  tools: CheckTools,
): SourceState {
  // Nobody's fault but the network's of this device: the server is asked again as soon as that is back.
  const unplugged = problem.code === 'offline' && !tools.online();
  const failures = unplugged ? state.failures : state.failures + 1;
  const wait = unplugged ? SHORTEST_MS : waitAfter(failures, tools.random(), waitMs);
  return { ...state, checkedAt: now, failures, nextAt: now + wait, problem };
}
