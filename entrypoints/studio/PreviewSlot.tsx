import type { Draft } from '@/lib/studio/draft';

/** The real panel, as agents would see it with this draft. `entryId`: the entry that is being edited. */
export function PreviewSlot(_: { draft: Draft; entryId: string | undefined }) {
  return null;
}
