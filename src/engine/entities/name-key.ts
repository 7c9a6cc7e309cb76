import { stripAccents } from '../text/strip-accents.ts';

/** A name as the forms of it are compared: lower case, without stops, apostrophes, accents and `Jr`: `Inácio` in one article is `Inacio` in the next. */
export function toKey(name: string): string {
  return stripAccents(name)
    .toLowerCase()
    .replace(/[.,’']/g, '')
    .replace(/\s+(?:jr|sr|ii|iii|iv)$/, '')
    .trim();
}
