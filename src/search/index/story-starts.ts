/**
 * In: records in the order of their stories. Out: each story, and its first document.
 * Records of `fair`, `fair` and `wall` give fair at 0 and wall at 2.
 */

import type { SearchRecord } from '../record.ts';

export interface StoryStart {
  readonly story: string;
  readonly title: string;
  /** Its documents run from this one to the next story's. */
  readonly start: number;
}

export function storyStarts(records: readonly SearchRecord[]): StoryStart[] {
  return records.flatMap(({ story, storyTitle }, start) =>
    records[start - 1]?.story === story ? [] : [{ story, title: storyTitle, start }],
  );
}

/** How many of the documents are of each story; stories without any are left out. */
export function countByStory(
  documents: readonly number[],
  stories: readonly StoryStart[],
): { story: string; title: string; count: number }[] {
  const rising = documents.toSorted((left, right) => left - right);
  let at = 0;
  return stories.flatMap(({ story, title }, index) => {
    const end = stories[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const from = at;
    while (at < rising.length && rising[at]! < end) at += 1;
    return at > from ? [{ story, title, count: at - from }] : [];
  });
}

/** Whether a document is of the story; of any where `story` is null or unknown. */
export function isOfStory(
  story: string | null,
  stories: readonly StoryStart[],
): (document: number) => boolean {
  const index = stories.findIndex((each) => each.story === story);
  if (index < 0) return () => true;
  const { start } = stories[index]!;
  const end = stories[index + 1]?.start ?? Number.POSITIVE_INFINITY;
  return (document) => document >= start && document < end;
}
