/** One line of input, as parsed; every task checks the fields it needs. */
export type Line = Readonly<Record<string, unknown>>;

/** Answers one line. Throws an `InputError` where the line lacks what the task needs. */
export type Task = (line: Line) => Promise<Record<string, unknown>> | Record<string, unknown>;

/** What is wrong with a line of input; `run.ts` adds the number of the line. */
export class InputError extends Error {}

/** A field that must be a text. */
export function textOf(line: Line, field: string): string {
  const value = line[field];
  if (typeof value !== 'string') throw new InputError(`"${field}" must be a text`);
  return value;
}

/** A field that may be left out or null. */
export const optionalText = (line: Line, field: string): string | undefined =>
  line[field] == null ? undefined : textOf(line, field);
