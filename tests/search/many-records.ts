/** In: how many. Out: so many invented records of seven stories, alike but for their numbers. */

import type { SearchRecord } from '../../src/search/record.ts';

const stories = 7;

export function manyRecords(count: number): SearchRecord[] {
  return Array.from({ length: count }, (_, at): SearchRecord => {
    const story = `story-${Math.floor((at * stories) / count)}`;
    return {
      id: `${story}/a-${at}`,
      kind: 'quotation',
      text: `Number ${at} stands in line ${at * 7} and waits for its turn without a word.`,
      path: `/${story}/articles/a/#a-${at}`,
      story,
      storyTitle: `Another ${story}`,
      siglum: at % 2 === 0 ? 'A' : 'B',
      articleTitle: 'Other news',
      articleFacts: null,
      language: 'en',
      form: 'full',
      speaker: null,
      attribution: null,
      setting: null,
      holds: [],
    };
  });
}
