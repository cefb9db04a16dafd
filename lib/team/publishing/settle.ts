import { contentOf } from '@/lib/studio/content';
import { merge } from '@/lib/studio/merge';
import { sameData } from '@/lib/studio/same-data';
import { newestOf } from './compose';
import type { Place } from './place';
import type { Shelf } from './shelf';
import type { Work } from './work';

/**
 * Brings drafts in line with what is published now. A draft that became a version goes; one that was written on since
 * starts from that version. Others wait to be merged by their lead. `work`: what was just published from here.
 */
export async function settleDrafts(place: Pick<Place, 'good'>, shelf: Shelf, work?: Work): Promise<void> {
  for (const draft of await shelf.drafts()) {
    const newest = newestOf(place.good, draft.pack);
    if (!newest || newest.payload.version <= draft.base) continue;
    const now = contentOf(newest.payload);
    if (sameData(contentOf(draft), now)) {
      await shelf.dropDraft(draft.pack);
      continue;
    }
    const from = work?.kind === 'pack' && work.request.fromDraft ? work.request : undefined;
    const mine =
      from?.pack === draft.pack && from.base === draft.base
        ? from.content
        : draft.proposed === newest.signed.payload
          ? now
          : undefined;
    if (!mine) continue;
    const { proposed: _, ...kept } = draft;
    const { content } = merge(mine, contentOf(draft), now);
    await shelf.putDraft({ ...kept, ...content, base: newest.payload.version }, draft.changedAt);
  }
}

/** Notes on the draft that this proposal was made from it: when it is approved, the draft starts from there. */
export async function markProposed(shelf: Shelf, work: Work): Promise<void> {
  if (work.kind !== 'pack' || !work.proposal || !work.request.fromDraft) return;
  const draft = (await shelf.drafts()).find(({ pack }) => pack === work.request.pack);
  if (!draft || draft.proposed === work.signed.payload) return;
  await shelf.putDraft({ ...draft, proposed: work.signed.payload }, draft.changedAt);
}
