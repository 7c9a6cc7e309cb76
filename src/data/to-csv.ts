/**
 * Rows as CSV after RFC 4180: fields with commas, quotation marks or line ends in quotation marks,
 * lines ended by CRLF; the first line names the columns.
 *
 * Text that a spreadsheet would run as a formula has an apostrophe in front: `=SUM(A1)` is `'=SUM(A1)`.
 *
 * `toCsv(['a', 'b'], [['x', 'y, "z"']])` is `a,b\r\nx,"y, ""z"""\r\n`.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(value: string | number | null): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the start of a formula (OWASP, “CSV Injection”). */
const formula = /^[=+\-@\t\r]/;
