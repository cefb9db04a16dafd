/**
 * One field of a CSV file (RFC 4180). A leading =, +, -, @, tab or return gets an apostrophe, so that no
 * spreadsheet takes a text for a formula (OWASP, "CSV Injection").
 */
function field(value: string | undefined): string {
  const safe = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180, CRLF) with a byte order mark, which spreadsheets need to read UTF-8. */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly { [C in Column]?: string | undefined }[],
): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
