/** A place on the site, from its root: with `href`, where the site stands is put before it. */
export type Path = `/${string}`;

/**
 * The address of a page of the site, below whatever folder the site stands in.
 *
 * `href('/search/')` is `/search/`, or `/variorum/search/` where the base is `/variorum`.
 */
export function href(path: Path): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Whether others can reach the site where it says it stands: built without `SITE_URL` it names this machine. */
export function hasPublicAddress(): boolean {
  return !/^https?:\/\/localhost(?:[:/]|$)/.test(import.meta.env.SITE ?? 'http://localhost');
}

/** The address of the site with its folder, without a slash at the end. */
export function siteAddress(): string {
  return `${(import.meta.env.SITE ?? '').replace(/\/$/, '')}${import.meta.env.BASE_URL.replace(/\/$/, '')}`;
}
