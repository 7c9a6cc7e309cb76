import type { Source } from '../schemas/source.ts';
import type { Published } from '../wording/en/say-published.ts';
import { factsOf, narrowClues } from './facts.ts';

/** When an article was published, with the clues that narrow it down where the file does not state it. */
export function publishedOf(source: Pick<Source, 'text' | 'metadata' | 'clues'>): Published {
  const fact = factsOf(source).find(({ name }) => name === 'published');
  const readings = source.metadata.published?.readings ?? [];
  return {
    value: fact?.value || null,
    isOpen: readings.length > 1,
    clues: fact ? narrowClues(fact).map(({ value }) => value) : [],
  };
}
