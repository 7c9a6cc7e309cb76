/**
 * Where a path leads that somebody typed by hand: in lower case, the articles of a pair in their order. Null where that
 * is the path itself. `base` is the folder of the site, with a slash at its end.
 *
 * `/fair/compare/D-b/` is meant as `/fair/compare/b-d/`.
 */
export function meantPath(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  const below = path
    .slice(base.length)
    .toLowerCase()
    .replace(/(?<=\/compare\/)([^/-]+)-([^/-]+)(?=\/|$)/, (pair: string, one: string, other: string) =>
      isAfter(one, other) ? `${other}-${one}` : pair,
    );
  const meant = base + below;
  return meant === path ? null : meant;
}

/** Sigla go from A to Z, then AA, AB… */
function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}
