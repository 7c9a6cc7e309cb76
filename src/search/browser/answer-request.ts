/**
 * In: where a site's search files are. Out: a function from what a reader typed to what the page shows. Runs in a
 * worker.
 */

import { openSource } from '../index/open-source.ts';
import { openSearch } from '../search.ts';
import type { Filters } from '../view/facets.ts';
import { toView, type View } from '../view/to-view.ts';

export interface Request {
  readonly typed: string;
  readonly filters: Filters;
  /** How many hits to show. */
  readonly shown: number;
}

export type Searcher = (request: Request) => Promise<View>;

/** `base` is the folder of the search files, with a slash at its end. */
export async function openSearcher(base: string): Promise<Searcher> {
  const source = await openSource((name) => fetchJson(new URL(name, base)));
  const search = openSearch(source);
  return async ({ typed, filters, shown }) => {
    const asksMore = Object.keys(filters).length > 0 || shown > source.limit;
    const limit = asksMore ? Math.max(source.limit, step, shown) : source.limit;
    // An article is named by its story: `fair/c`.
    const story = filters.story ?? filters.article?.split('/', 1)[0] ?? null;
    return toView(typed, await search(typed, limit, story), filters, shown, source);
  };
}

/** Records read of a large site once a reader narrows the hits down, and so many more whenever one asks for more. */
export const step = 100;

async function fetchJson(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return response.json();
}
