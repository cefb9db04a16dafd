/** Marks of a quoted line: ">", escaped or full-width ones too; ">5 days", ">:(" and ">>> look here <<<" are none. */
export const isQuoted = (line: string): boolean =>
  /^\s{0,8}(?:>|&gt;|＞)(?!\d|[:;=._][-'^]?[()<|/])/.test(line) && !/<<\s*$/.test(line);

/** The line without its marks. */
export const unquoted = (line: string): string => line.replace(/^\s{0,8}(?:(?:>|&gt;|＞)\s?){1,20}/, '');

const isBarred = (line: string | undefined) =>
  !!line && /^\s{0,4}\|(?:\s|$)/.test(line) && !/\S\s*\|\s*$/.test(line);

/** "| like this", at least twice in a row: some mobile programs' mark. Rows of a table end in a bar too. */
export const isBarQuoted = (lines: readonly string[], at: number): boolean =>
  isBarred(lines[at]) && (isBarred(lines[at - 1]) || isBarred(lines[at + 1]));
