/**
 * In: what the address says that a reader has narrowed the hits to, and the records of the site. Out: what of it there
 * is on the site, each with its label: `article: fair/c` → C · The wall; a made-up value narrows nothing.
 */

import { noSpeaker } from '../../speaker/no-speaker.ts';
import { facetWords as words } from '../../wording/en/search-words.ts';
import type { StoryStart } from '../index/story-starts.ts';
import type { SearchRecord } from '../record.ts';
import { type FacetName, type Filters, facetNames, keyOf } from './facets.ts';

export interface Narrowing {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
}

/** `all`: null on a large site, whose stories, articles and speakers are not all at hand: their values are believed. */
export function narrowingOf(filters: Filters, all: readonly SearchRecord[] | null): Narrowing[] {
  return facetNames.flatMap((name) => {
    const value = filters[name];
    const label = value === undefined ? null : labelOf(name, value, all);
    return value !== undefined && label !== null ? [{ name, value, label }] : [];
  });
}

/** On a large site what the hits, and the list of its stories, call a value that was believed. */
export function withLabels(
  narrowed: readonly Narrowing[],
  hits: readonly { record: SearchRecord }[],
  stories: readonly StoryStart[],
): Narrowing[] {
  const records = hits.map(({ record }) => record);
  return narrowed.map((each) => {
    const { name, value, label } = each;
    if (label !== value) return each;
    const story = name === 'story' ? stories.find((one) => one.story === value)?.title : null;
    return { ...each, label: story ?? labelOf(name, value, records) ?? value };
  });
}

function labelOf(name: FacetName, value: string, all: readonly SearchRecord[] | null): string | null {
  if (value === noSpeaker) return words.nobody;
  if (name === 'form' || name === 'kind' || name === 'named') {
    return Object.entries(words.values[name]).find(([known]) => known === value)?.[1] ?? null;
  }
  if (all === null) return value;
  for (const record of all) {
    const key = keyOf(record, name);
    if (key?.value === value) return key.label;
  }
  return null;
}
