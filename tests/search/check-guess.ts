/** In: what a reader types and expects, and a search. Fails where the first hit is another. */

import { expect } from 'vitest';
import type { Search } from '../../src/search/search.ts';
import type { ReaderGuess } from './more-reader-queries.ts';

export async function checkGuess(
  { typed, holds, by, article, nothing }: ReaderGuess,
  search: Search,
): Promise<void> {
  const { hits } = await search(typed);
  if (nothing) return expect(hits).toEqual([]);
  const first = hits[0]?.record;
  expect(first, 'nothing found').toBeDefined();
  const text = [
    first?.text,
    first?.attribution,
    ...(first?.speaker?.labels ?? []),
    ...(first?.setting ?? []),
  ].join(' | ');
  const shown = `${first?.siglum} ${first?.speaker?.name}: ${text}`;
  const right = [
    !holds || holds.some((words) => text.includes(words)),
    !by || by.includes(first?.speaker?.name ?? ''),
    !article || article === first?.siglum,
  ];
  expect([shown, ...right]).toEqual([shown, true, true, true]);
}
