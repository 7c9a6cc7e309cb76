import { pairName } from '../addresses/ids.ts';
import { pairPath } from '../addresses/paths.ts';

/**
 * Where two articles have a page of their own, in whichever order; null where they have none.
 * `pages` are the names of the pairs that have one: `a-b`.
 */
export function pageOfPair(story: string, pages: readonly string[], a: string, b: string) {
  const orders = [[a, b] as const, [b, a] as const];
  const order = orders.find((pair) => pages.includes(pairName(pair)));
  return order ? pairPath(story, order) : null;
}
