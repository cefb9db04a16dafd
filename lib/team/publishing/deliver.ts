import { MAX_BUNDLE_BYTES } from '@/lib/packs/bundle';
import type { Origin } from '@/lib/packs/membership';
import type { ReceiveOutcome } from '@/lib/packs/outcome';
import { openBundle } from '@/lib/packs/verify';
import { storageProblem } from '@/lib/storage/problem';
import type { KeptVersion } from '@/lib/studio/database';
import type { SigningKey } from '../sign';
import { carryOut } from './carry-out';
import { look, type Place, type PlaceTools } from './place';
import { putFile } from './put-file';
import { markProposed, settleDrafts } from './settle';
import type { Shelf } from './shelf';
import type { Published, PublishOutcome, Work } from './work';

/** What publishing is given from outside, so that it can be tested. */
export interface PublishingTools extends PlaceTools {
  shelf: Shelf;
  /** The lead's key, once its backup is proven. */
  key(): Promise<(SigningKey & { name: string }) | undefined>;
  /** Gives the file to the agents of this browser. */
  receive(text: string, origin: Origin): Promise<Pick<ReceiveOutcome, 'refused'>>;
}

/** Others may change the file while ours is on its way; so often it is done anew. */
const ATTEMPTS = 5;

/**
 * Brings one change into the team's file, whatever happens on the way: it is kept before anything is sent, each attempt
 * looks first whether an earlier one arrived, and what is done after it arrived can be done twice.
 */
export async function deliver(work: Work, tools: PublishingTools): Promise<PublishOutcome> {
  const { shelf } = tools;
  let doing = work;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { address, authorization } = await shelf.settings();
    const looked = await look(address, await shelf.bundle(), tools);
    if ('problem' in looked) return { state: 'waiting', problem: looked.problem };
    const place = 'place' in looked ? looked.place : undefined;

    const carried = await carryOut(doing, place, { key: await tools.key(), shelf, now: tools.now });
    if ('outcome' in carried) {
      // What others did is the reason: it is taken over, so that the lead can look at it.
      if (place?.there) await keep({ ...place.there, address }, tools);
      await shelf.clearPending();
      return carried.outcome;
    }
    if ('arrived' in carried) {
      const { text = '', etag = '' } = place?.there ?? {};
      const published = { ...carried.arrived, ...(!address && { file: text }) };
      return finish(doing, { text, etag, address }, published, tools);
    }
    const text = JSON.stringify(carried.bundle);
    if (new TextEncoder().encode(text).length > MAX_BUNDLE_BYTES) {
      await shelf.clearPending();
      return { state: 'stopped', problem: { code: 'too-large' } };
    }
    doing = carried.work;
    await shelf.keepPending({ id: 'current', work: doing, bundle: text, at: tools.now() });
    if (!address)
      return finish(doing, { text, etag: '', address }, { ...carried.published, file: text }, tools);

    // Where the server has no tags, somebody could change the file in the moment since it was looked at: a window of one
    // request, and then the next look finds that this version is gone, and puts it there again.
    const replaces = place?.there ? place.there.etag : undefined;
    const answer = await putFile(address, text, { fetch: tools.fetch, replaces, authorization });
    if (answer.kind === 'stored')
      return finish(doing, { text, etag: answer.etag, address }, carried.published, tools);
    if (answer.kind === 'problem') return { state: 'waiting', problem: answer.problem };
  }
  return { state: 'waiting', problem: { code: 'busy' } };
}

interface Delivered {
  text: string;
  etag: string;
  address: string;
}

/** After the file lies where it belongs. Every step can be done again; only the last one ends it. */
async function finish(
  work: Work,
  delivered: Delivered,
  published: Published,
  tools: PublishingTools,
): Promise<PublishOutcome> {
  const kept = await keep(delivered, tools, work);
  if (kept && 'problem' in kept) return { state: 'waiting', problem: kept.problem };
  await markProposed(tools.shelf, work);
  await tools.shelf.clearPending();
  return { state: 'done', published };
}

type KeepProblem = { problem: Extract<PublishOutcome, { state: 'waiting' }>['problem'] };

/** Takes a file over that was verified: for what is published next, for the history, for the agents of this browser. */
export async function keep(
  { text, etag, address }: Delivered,
  tools: PublishingTools,
  work?: Work,
): Promise<KeepProblem | undefined> {
  const { shelf } = tools;
  const team = await tools.team();
  if (!team) return { problem: { code: 'no-team' } };
  const read = await openBundle(text, team.id);
  if ('refusal' in read) return { problem: { code: 'foreign', refusal: read.refusal } };
  const { opened } = read;
  const versions = opened.packs.map(
    ({ pack, signed, sha256 }): KeptVersion => ({
      pack: pack.id,
      version: pack.version,
      content: pack,
      signed,
      sha256,
    }),
  );
  try {
    await shelf.keepBundle({ text, etag, address, at: tools.now() }, versions);
    const { refused } = await tools.receive(text, { via: 'studio', ...(address && { address }) });
    const full = refused.find(({ code }) => code === 'not-stored');
    if (full) return { problem: { code: 'not-stored', problem: storageProblem(full.detail ?? '') } };
    const good = JSON.parse(text) as Place['good'];
    good.packs = opened.packs.map(({ signed }) => signed);
    await settleDrafts({ good }, shelf, work);
    return undefined;
  } catch (error) {
    return { problem: { code: 'not-stored', problem: storageProblem(error) } };
  }
}
