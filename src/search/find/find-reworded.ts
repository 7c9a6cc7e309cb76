/**
 * In: a query. Out: the records that it finds as typed; or in other words, where those that were typed stand together
 * nowhere: `whats app` finds WhatsApp.
 */

import type { Query } from '../query/parse-query.ts';
import { reword } from '../query/reword.ts';
import type { Found } from '../rank/to-hit.ts';
import { findStrict, type Reading, type Strict } from './find-strict.ts';
import type { Site } from './site.ts';

/** Of a phrase that is more than the beginning of a word. */
export const wholePhrase = 2.5;

export async function findReworded(query: Query, site: Site, reading: Reading): Promise<Strict> {
  const found = await findStrict(query, site, reading);
  if (found.hits.some(({ phrase }) => phrase >= wholePhrase)) return found;
  for (const other of reword(query, site.vocabulary)) {
    const reworded = await findStrict(other, site, reading);
    const { hits } = reworded;
    const better = hits.filter(({ phrase }) => phrase >= wholePhrase);
    if (better.length > 0) return { ...found, hits: [...better, ...behind(found.hits, better)] };
    if (found.hits.length === 0 && hits.length > 0) return reworded;
  }
  return found;
}

/** Those that are not among the better ones, after them. */
function behind(hits: readonly Found[], better: readonly Found[]): Found[] {
  const known = new Set(better.map(({ record }) => record.id));
  return hits.filter(({ record }) => !known.has(record.id)).map((hit) => ({ ...hit, tier: 'words' }));
}
