import { type Content, contentOf } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import { merge } from '@/lib/studio/merge';
import { sameData } from '@/lib/studio/same-data';
import { newestOf, type ReadPack } from './compose';
import type { Place } from './place';
import type { Shelf } from './shelf';
import type { Work } from './work';

/** A draft that is written on at this very moment is settled anew; so often. */
const ATTEMPTS = 5;

/**
 * Brings drafts in line with what is published now. A draft that became a version goes; one that was written on since
 * starts from that version. Others wait to be merged by their lead. `work`: what was just published from here.
 */
export async function settleDrafts(place: Pick<Place, 'good'>, shelf: Shelf, work?: Work): Promise<void> {
  for (const { pack } of await shelf.drafts()) {
    let part: Content | undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const draft = (await shelf.drafts()).find((one) => one.pack === pack);
      const newest = newestOf(place.good, pack);
      if (!draft || !newest || newest.payload.version <= draft.base) break;
      const { version } = newest.payload;
      const now = contentOf(newest.payload);
      part ??= partOf(draft, newest, work);
      if (!part) break;
      const { proposed: _, ...kept } = draft;
      const { content } = merge(part, contentOf(draft), now);
      // Nothing was written on: what others published has come in beside it, no more.
      const settled = sameData(content, now)
        ? await shelf.dropDraft(pack, draft.changedAt)
        : await shelf.putDraft({ ...kept, ...content, base: version }, draft.changedAt);
      if (settled) break;
    }
  }
}

/** What of a draft is in the version: everything, what it said when it was published, or proposed; else undefined. */
function partOf(draft: Draft, newest: ReadPack, work: Work | undefined): Content | undefined {
  const now = contentOf(newest.payload);
  if (sameData(contentOf(draft), now)) return now;
  const from = work?.kind === 'pack' && work.request.fromDraft ? work.request : undefined;
  if (from?.pack === draft.pack && from.base === draft.base) return from.content;
  return draft.proposed === newest.signed.payload ? now : undefined;
}

/** Notes on the draft that this proposal was made from it: when it is approved, the draft starts from there. */
export async function markProposed(shelf: Shelf, work: Work): Promise<void> {
  if (work.kind !== 'pack' || !work.proposal || !work.request.fromDraft) return;
  const draft = (await shelf.drafts()).find(({ pack }) => pack === work.request.pack);
  if (!draft || draft.proposed === work.signed.payload) return;
  await shelf.putDraft({ ...draft, proposed: work.signed.payload }, draft.changedAt);
}
