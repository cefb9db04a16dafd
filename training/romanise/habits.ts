/** How one writer spells: what was chosen once stays, and the rest is left to the dice. */
export interface Habits {
  choose(letter: string, spellings: readonly string[]): string;
  roll(): number;
}

/** Writes a text in Latin letters, in the habits of one writer. */
export type Romanise = (text: string, habits: Habits) => string;

/** Gives a spelling the capital that its letter had. */
export const likeCase = (spelling: string, letter: string): string =>
  letter !== letter.toLowerCase() ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;

/** Replaces letter groups (longest first in the pattern) by the writer's spelling of them. */
export function spell(
  text: string,
  groups: RegExp,
  table: Readonly<Record<string, readonly string[]>>,
  habits: Habits,
): string {
  return text.replace(groups, (found) => {
    const spellings = table[found.toLowerCase()];
    return spellings ? likeCase(habits.choose(found.toLowerCase(), spellings), found.charAt(0)) : found;
  });
}
