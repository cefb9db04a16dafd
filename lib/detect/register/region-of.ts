import type { RegisterRules } from './rule';

/** The region whose signs count: the one that is known, or the one that the words give away. */
export const regionOf = (
  rules: RegisterRules,
  texts: readonly string[],
  known: string | undefined,
): string | undefined => known?.toUpperCase() ?? rules.regionFrom?.(texts);
