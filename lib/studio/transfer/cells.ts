/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), in full width too. */
const FORMULA = '=+\\-@\\t\\r＝＋－＠';
const RISKY = new RegExp(`^'*[${FORMULA}]`);
const GUARDED = new RegExp(`^''*[${FORMULA}]`);
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A text as a cell: what a spreadsheet would take for a formula gets an apostrophe before it. So does what begins with
 * apostrophes and a formula, so that `fromCell` gives back what there was. Plain numbers stay numbers.
 */
export const toCell = (text: string): string => (RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** The text of a cell that `toCell` or a person wrote. */
export const fromCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Members of a list in one cell. */
export const LIST_SEPARATOR = '|';
export const fromList = (cell: string): string[] =>
  cell
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * A day as ISO 8601: written so, or as spreadsheets rewrite it ("22.11.2026", "2026/11/22"). With slashes only where it
 * is clear which number is the month; `ambiguous` where it is not, undefined where it is no day.
 */
export function toDay(cell: string): string | 'ambiguous' | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashed) return undefined;
  const [, one = '', other = '', year] = slashed;
  if (Number(one) > 12) return day(year, other, one);
  if (Number(other) > 12 || one === other) return day(year, one, other);
  return 'ambiguous';
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
