import type { Remark } from './remark';

/**
 * What is put into the draft for a remark's fix: the words themselves, or, where something is missing, a line of its own
 * with an empty one between it and the draft. Undefined where there is no fix.
 */
export function fixText({ fix, start, end }: Pick<Remark, 'fix' | 'start' | 'end'>): string | undefined {
  if (!fix || start < end) return fix;
  return start === 0 ? `${fix}\n\n` : `\n\n${fix}`;
}
