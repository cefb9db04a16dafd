import type { TeamLayer } from '@/lib/packs/team-layer';
import type { Scores } from './dimension';

/** Scores of two territories in one edition. */
export interface ComparedScores {
  edition: string;
  theirs: Scores;
  own: Scores;
}

/**
 * The scores that a team brought for two territories, of the first matrix that is for this agent on the day `today`
 * (ISO 8601) and knows either of them; undefined where none does. Never mixes editions: their figures differ.
 */
export function teamScores(
  { entries, groups }: Pick<TeamLayer, 'entries' | 'groups'>,
  theirs: string | undefined,
  own: string | undefined,
  today: string,
): ComparedScores | undefined {
  for (const entry of entries) {
    if (entry.kind !== 'dimensions') continue;
    if (entry.from && today < entry.from) continue;
    if (entry.until && today > entry.until) continue;
    if (entry.when?.groups && !entry.when.groups.some((group) => groups.includes(group))) continue;
    const of = (region: string | undefined): Scores => (region && entry.scores[region]) || {};
    const found = { edition: entry.edition, theirs: of(theirs), own: of(own) };
    if (Object.keys(found.theirs).length || Object.keys(found.own).length) return found;
  }
  return undefined;
}
