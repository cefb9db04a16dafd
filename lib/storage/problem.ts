/** Why something could not be stored: no room is left, or the browser's own words. */
export type StorageProblem = { full: true } | { full: false; reason: string };

/** Browsers say it as "QUOTA_BYTES quota exceeded", `QuotaExceededError` or "no space left on device". */
const FULL = /quota|storage[- ](?:is )?full|no space|disk full/i;

/** Reads the error of a failed write to `storage.local` or IndexedDB. */
export function storageProblem(error: unknown): StorageProblem {
  const reason = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  return FULL.test(`${name} ${reason}`) ? { full: true } : { full: false, reason };
}
