import type { SignedPack } from '@/lib/packs/bundle';
import { alone } from '@/lib/storage/alone';
import { storageProblem } from '@/lib/storage/problem';
import type { HeldKey } from '@/lib/studio/database';
import { type Life, lifeOf } from '@/lib/studio/life';
import { sameData } from '@/lib/studio/same-data';
import { signTeam } from '../sign';
import type { Keep, TeamDocument } from '../team-document';
import { hasArrived } from './carry-out';
import { deliver, keep, type PublishingTools } from './deliver';
import { knownPlace, look } from './place';
import type { PublishOutcome, PublishProblem, PublishRequest, Work } from './work';

/** A version that is out: what the team document keeps of a lead is chosen among these. */
export interface Out extends Keep {
  title: string;
  /** Thumbprints of the keys whose signatures count. */
  signers: readonly string[];
}

/** One change of the team's file at a time, in all tabs. */
const LOCK = 'studio-publishing';

/** Nothing was signed yet: `carryOut` makes what is signed when it knows what it follows. */
const UNSIGNED: SignedPack = { payload: '', signatures: [] };

/**
 * Publishing: what a lead decides becomes the team's file. A change is kept on this device before it is sent and until it
 * is known to have arrived; whatever dies in between, it is neither lost nor published twice.
 */
export function createPublishing(tools: PublishingTools, changed: () => void = () => {}) {
  const { shelf } = tools;

  /** What waits from earlier goes first. */
  const begin = (work: () => Work | Promise<Work>): Promise<PublishOutcome> =>
    exclusive(async () => {
      let next = await work();
      const waiting = await shelf.pending();
      if (waiting) {
        const before = await deliver(waiting.work, tools);
        if (before.state === 'waiting')
          return sameWish(waiting.work, next)
            ? before
            : { state: 'stopped', problem: { code: 'earlier-waits', problem: before.problem } };
        next = goneOn(next, waiting.work, before);
      }
      await shelf.keepPending({ id: 'current', work: next, bundle: '', at: tools.now() });
      return deliver(next, tools);
    });

  async function exclusive<T>(work: () => Promise<T | PublishOutcome>): Promise<T | PublishOutcome> {
    try {
      return await alone(LOCK, work);
    } catch (error) {
      // Only the disk throws here. What was kept before is still kept.
      const problem = { code: 'not-stored' as const, problem: storageProblem(error) };
      const kept = await shelf.pending().catch(() => undefined);
      return { state: kept ? 'waiting' : 'stopped', problem };
    } finally {
      changed();
    }
  }

  return {
    /** Publishes a version, or proposes it where the team wants a second lead to approve. */
    publish: (request: PublishRequest): Promise<PublishOutcome> =>
      begin(() => ({ kind: 'pack', request, signed: UNSIGNED, proposal: false })),
    /** Approves a proposal: it is published with the second signature. */
    approve: (signed: SignedPack): Promise<PublishOutcome> => begin(() => ({ kind: 'approval', signed })),
    /** Hands a proposal back to its author with a note. */
    handBack: (signed: SignedPack, note: string): Promise<PublishOutcome> =>
      begin(() => ({ kind: 'return', signed, note })),
    /** Takes the lead's own proposal back. */
    withdraw: (signed: SignedPack): Promise<PublishOutcome> => begin(() => ({ kind: 'withdrawal', signed })),
    /**
     * Signs the next team document with the root key and publishes it. Throws where the document is not valid. `seen`:
     * where it says which versions stay good, SHA-256 of those that it was decided on.
     */
    publishTeam: (next: TeamDocument, rootKey: HeldKey, seen?: readonly string[]): Promise<PublishOutcome> =>
      begin(async () => ({
        ...{ kind: 'team', jws: await signTeam(next, rootKey), version: next.version },
        ...(seen && { seen }),
      })),

    /** What is out and verified, as far as this browser knows. */
    out: async (): Promise<Out[]> => {
      const place = await knownPlace(await shelf.bundle(), tools);
      return (place?.opened.packs ?? []).map(({ pack: { id, version, title }, sha256, signers }) => ({
        ...{ pack: id, version, sha256, title },
        signers: signers.map((signer) => signer.id),
      }));
    },

    /** Finishes what was begun: finds out whether it arrived, and sends it again where it did not. */
    resume: (): Promise<PublishOutcome> =>
      exclusive(async (): Promise<PublishOutcome> => {
        const waiting = await shelf.pending();
        return waiting ? deliver(waiting.work, tools) : { state: 'idle' };
      }),

    /** Gives up what waits, once it is sure that it did not arrive. Answers what became of it. */
    giveUp: (): Promise<PublishOutcome> =>
      exclusive(async (): Promise<PublishOutcome> => {
        const waiting = await shelf.pending();
        if (!waiting) return { state: 'idle' };
        const looked = await look((await shelf.settings()).address, await shelf.bundle(), tools);
        if ('problem' in looked && looked.problem.code !== 'foreign')
          return { state: 'waiting', problem: looked.problem };
        if ('place' in looked && hasArrived(waiting.work, looked.place)) return deliver(waiting.work, tools);
        await shelf.clearPending();
        return { state: 'idle' };
      }),

    /** Where everything stands, as far as this browser knows. */
    life: async (): Promise<Life> => {
      const [bundle, key, { address }, pending] = await Promise.all([
        shelf.bundle(),
        tools.key(),
        shelf.settings(),
        shelf.pending(),
      ]);
      return lifeOf({ place: await knownPlace(bundle, tools), key, address, pending });
    },

    /** Looks whether others published meanwhile, and takes it over. Answers why it could not look. */
    refresh: async (): Promise<PublishProblem | undefined> => {
      const outcome = await exclusive(async (): Promise<{ problem?: PublishProblem }> => {
        const { address } = await shelf.settings();
        const looked = await look(address, await shelf.bundle(), tools);
        if ('problem' in looked) return { problem: looked.problem };
        if (!('place' in looked) || !looked.place.there) return {};
        return (await keep({ ...looked.place.there, address }, tools)) ?? {};
      });
      return 'problem' in outcome ? outcome.problem : undefined;
    },
  };
}

/** Whether two changes ask for the same, whatever was signed for them on the way. */
function sameWish(one: Work, other: Work): boolean {
  if (one.kind === 'pack') return other.kind === 'pack' && sameData(one.request, other.request);
  if (one.kind === 'team') return sameData(one, other);
  return one.kind === other.kind && one.signed.payload === other.signed.payload;
}

/** A draft that was written on while its first part waited starts from that version: nobody merges with themselves. */
function goneOn(next: Work, before: Work, became: PublishOutcome): Work {
  if (next.kind !== 'pack' || before.kind !== 'pack' || became.state !== 'done') return next;
  const { pack, merged } = became.published;
  const [now, then] = [next.request, before.request];
  const sameDraft = now.fromDraft && then.fromDraft && now.pack === then.pack && now.base === then.base;
  if (!sameDraft || !pack || pack.proposal || merged) return next;
  return { ...next, request: { ...now, base: pack.version } };
}

export type Publishing = ReturnType<typeof createPublishing>;
