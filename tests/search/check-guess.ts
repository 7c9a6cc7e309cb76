// In: what a reader types and expects, and a search. Fails where the first hit is another.

import { expect } from 'vitest';
import type { Search } from '../../src/search/search.ts';
import type { ReaderGuess } from './more-reader-queries.ts';

export async function checkGuess({ typed, holds, by, nothing }: ReaderGuess, search: Search): Promise<void> {
  const { hits } = await search(typed);
  if (nothing) return expect(hits).toEqual([]);
  const first = hits[0]?.record;
  expect(first, 'nothing found').toBeDefined();
  const text = [first?.text, first?.attribution, ...(first?.speaker?.labels ?? [])].join(' | ');
  const shown = `${first?.speaker?.name}: ${text}`;
  const right = [
    !holds || holds.some((words) => text.includes(words)),
    !by || by.includes(first?.speaker?.name ?? ''),
  ];
  expect([shown, ...right]).toEqual([shown, true, true]);
}
