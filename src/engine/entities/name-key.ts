/** A name as the forms of it are compared: lower case, without stops, apostrophes, accents and `Jr`. */
export function toKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/\s+(?:jr|sr|ii|iii|iv)$/, '')
    .trim();
}

/** `Inácio` in one article is `Inacio` in the next. */
function withoutAccents(name: string): string {
  return /[^\p{ASCII}’]/u.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
}
