import type { Origin, SourceProblem } from '../membership';

/** What an earlier look left behind. */
export interface Known {
  /** Entity tag of what was taken from this very place. */
  etag?: string | undefined;
}

/** What a look came to. */
export type Answer =
  | { kind: 'bundle'; text: string; etag?: string | undefined }
  /** It is still the one that was taken. */
  | { kind: 'unchanged' }
  /** `waitMs`: the place itself asks not to be asked again before then. */
  | { kind: 'problem'; problem: SourceProblem; waitMs?: number | undefined };

/**
 * Somewhere the team's bundle can lie. What comes from a source is only text: whether any of it is taken is decided by
 * the team's keys (`lib/packs/receive.ts`), the same for every source.
 */
export interface PackSource {
  /** How the bundle got here, as it is kept with what was taken. */
  readonly origin: Origin;
  /** Looks once. Never rejects. */
  look(known: Known): Promise<Answer>;
}
