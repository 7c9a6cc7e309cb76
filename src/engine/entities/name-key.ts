/** A name as the forms of it are compared: lower case, without stops, apostrophes and `Jr`. */
export function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/\s+(?:jr|sr|ii|iii|iv)$/, '')
    .trim();
}
