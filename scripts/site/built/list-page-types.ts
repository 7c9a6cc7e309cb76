import { globSync } from 'node:fs';

/** A kind of page, and one page of the built site that stands for it. */
export interface PageType {
  name: string;
  /** Its address below the site's base: `/`, `/search/`, `/404.html`. */
  path: string;
}

/** In the order in which a reader meets them; `*` is one part of an address. */
const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['front', /^\/$/],
  ['story', /^\/[^/]+\/$/],
  ['article', /^\/[^/]+\/articles\/[^/]+\/$/],
  ['source', /^\/[^/]+\/articles\/[^/]+\/source\/$/],
  ['compare', /^\/[^/]+\/compare\/$/],
  ['pair', /^\/[^/]+\/compare\/[^/]+-[^/]+\/$/],
  ['all articles', /^\/[^/]+\/compare\/all\/$/],
  ['quotations', /^\/[^/]+\/quotations\/$/],
  ['statements', /^\/[^/]+\/statements\/$/],
  ['statement', /^\/[^/]+\/statements\/[^/]+\/$/],
  ['speakers', /^\/[^/]+\/speakers\/$/],
  ['speaker', /^\/[^/]+\/speakers\/[^/]+\/$/],
  ['findings', /^\/[^/]+\/findings\/$/],
  ['teach', /^\/[^/]+\/teach\/$/],
  ['texts', /^\/[^/]+\/teach\/texts\/$/],
  ['handout', /^\/[^/]+\/teach\/[^/]+-[^/]+\/$/],
  ['search', /^\/search\/$/],
  ['data', /^\/data\/$/],
  ['about', /^\/about\/$/],
  ['embed', /^\/[^/]+\/statements\/[^/]+\/embed\/$/],
  ['not found', /^\/404\.html$/],
];

const pagesOfTheSite = /^\/(?:search|data|about)\/$/;

/** One page of each kind that the built site in `dist` has; the first by name. */
export function listPageTypes(dist: string): PageType[] {
  const paths = globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
  return patterns.flatMap(([name, pattern]) => {
    const path = paths.find((it) => pattern.test(it) && (name !== 'story' || !pagesOfTheSite.test(it)));
    return path === undefined ? [] : [{ name, path }];
  });
}
