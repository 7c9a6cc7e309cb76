/**
 * Rows as CSV after RFC 4180: fields with commas, quotation marks or line ends in quotation marks,
 * lines ended by CRLF; the first line names the columns.
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
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
