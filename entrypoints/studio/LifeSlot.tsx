import type { Draft } from '@/lib/studio/draft';

export interface LifeSlotProps {
  /** Id of the pack. */
  pack: string;
  /** What is being written; undefined while nothing differs from what is published. */
  draft: Draft | undefined;
  /** Puts another draft in its place: merged, rolled back. */
  replace(draft: Draft): void;
  /** The draft became a version, or is thrown away. */
  discard(): void;
}

/** Publish, approve, pilot, versions, differences, roll back, merge. */
export function LifeSlot(_: LifeSlotProps) {
  return null;
}
