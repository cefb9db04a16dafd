import type { Draft, DraftEntry } from '@/lib/studio/draft';

/** What was read from a file: entries to take over, and what the file says of the pack. */
export interface Imported {
  title?: string;
  language?: string;
  entries: DraftEntry[];
}

/** Import and export of a draft. */
export function TransferSlot(_: { draft: Draft; adopt(imported: Imported): void }) {
  return null;
}
