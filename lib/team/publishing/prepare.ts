import type { VersionNote } from '@/lib/knowledge/team-pack';
import { readPack } from '@/lib/packs/read-pack';
import { contentOf, EMPTY } from '@/lib/studio/content';
import { merge } from '@/lib/studio/merge';
import { sameData } from '@/lib/studio/same-data';
import type { Lead } from '../team-document';
import { headsOf, highestVersion, newestOf } from './compose';
import { nextPayload, type Payload, readPayload } from './payload';
import type { Place } from './place';
import type { Shelf } from './shelf';
import { highestVouched } from './vouched';
import type { PublishProblem, PublishRequest } from './work';

export type Prepared =
  | { payload: Payload; merged?: VersionNote }
  | { conflict: VersionNote }
  /** Exactly this is out already: pressed once more after it had arrived. */
  | { same: Payload }
  | { problem: PublishProblem };

/**
 * What is to be signed, so that it follows what lies at `place`: merged with what others published since the request
 * began, under the next free number, with the history going on. `now`: epoch milliseconds.
 */
export async function prepare(
  request: PublishRequest,
  place: Place,
  lead: Lead,
  shelf: Pick<Shelf, 'version' | 'versions'>,
  now: number,
): Promise<Prepared> {
  const { pack, base } = request;
  const { publishes } = lead;
  if (publishes !== 'all' && !publishes.includes(pack)) return { problem: { code: 'not-allowed' } };
  const unreadable = place.opened.refused.find(
    (refusal) => refusal.pack === pack && refusal.code === 'invalid',
  );
  if (unreadable) return { problem: { code: 'unreadable', refusal: unreadable } };

  const newest = newestOf(place.good, pack)?.payload;
  let { content } = request;
  let merged: VersionNote | undefined;
  if (newest && newest.version > base) {
    const by = noteOf(newest);
    if (!request.fromDraft) return { problem: { code: 'changed-meanwhile', by } };
    const kept = await shelf.version(pack, base);
    const start = kept && readPayload(kept.signed);
    const result = merge(start ? contentOf(start) : EMPTY, content, contentOf(newest));
    // Somebody ended the pack: whether it is to live on is for a person to say.
    if (result.conflicts.length || newest.stage === 'retired') return { conflict: by };
    content = result.content;
    merged = by;
  }
  if (newest && request.fromDraft) {
    const audience = [request.stage, request.groups ?? []];
    if (sameData(content, contentOf(newest)) && sameData(audience, [newest.stage, newest.groups ?? []]))
      return { same: newest };
  }
  const pilot = headsOf(place.good, pack).pilot?.payload;
  if (pilot && request.stage !== 'pilot' && pilot.version !== request.endsPilot)
    return { problem: { code: 'pilot-began', by: noteOf(pilot) } };

  const { document } = place.opened;
  const seen = await highestVouched(await shelf.versions(pack), document);
  const version = 1 + Math.max(highestVersion(place.good, pack), seen);
  const { stage, groups, note } = request;
  const { team } = document;
  const payload = nextPayload(
    { pack, team, version, content, stage, groups, author: lead.name, note, now },
    newest,
  );
  const read = readPack(JSON.parse(JSON.stringify(payload)));
  if ('refusal' in read) return { problem: { code: 'invalid', refusal: read.refusal } };
  return { payload, ...(merged && { merged }) };
}

/** Whether what was signed before still follows what is there now, so that the very same can go out again. */
export function stillFollows(payload: Payload, place: Place): boolean {
  const newest = newestOf(place.good, payload.id)?.payload;
  const highest = highestVersion(place.good, payload.id);
  return builtOn(payload) === newest?.version && payload.version > highest;
}

/** The version that this one was made from; undefined for the first. */
export const builtOn = ({ history }: Pick<Payload, 'history'>): number | undefined => history[1]?.version;

/** The line of a version in its own history. */
export const noteOf = ({ version, at, author, note, stage }: Payload): VersionNote => ({
  version,
  at,
  author,
  note,
  stage,
});
