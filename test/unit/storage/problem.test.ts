import { describe, expect, it } from 'vitest';
import { storageProblem } from '@/lib/storage/problem';

describe('why something was not stored', () => {
  it.each([
    new Error('Resource::kQuotaBytes quota exceeded'),
    new Error('QUOTA_BYTES quota exceeded'),
    new DOMException('The operation failed', 'QuotaExceededError'),
    new Error('IO error: No space left on device'),
    new Error('storage-full'),
  ])('%s: no room is left', (error) => {
    expect(storageProblem(error)).toEqual({ full: true });
  });

  it("is said in the browser's words otherwise", () => {
    expect(storageProblem(new Error('An unexpected error occurred'))).toEqual({
      full: false,
      reason: 'An unexpected error occurred',
    });
    expect(storageProblem('gone')).toEqual({ full: false, reason: 'gone' });
  });
});
