import { createContext } from 'react';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { Reasons } from '@/lib/knowledge/shipped';

/** Reads what stands behind an entry; rejects where it can't be read. */
export type ReasonsOf = (entry: LayeredEntry) => Promise<Reasons>;

export const ReasonsContext = createContext<ReasonsOf>(async ({ id }) => {
  throw new Error(`nothing reads the reasons of ${id}`);
});
