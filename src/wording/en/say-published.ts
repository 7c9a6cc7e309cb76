import { factsOf, narrowClues } from '../../article/facts.ts';
import type { Source } from '../../schemas/source.ts';

/**
 * When an article was published, as far as is known, for a line beside its words: `published 4 March 2024`,
 * `date not stated`, `date not stated; clue: “on Thursday”`.
 */
export function sayPublished(source: Pick<Source, 'text' | 'metadata' | 'clues'>): string {
  const fact = factsOf(source).find(({ name }) => name === 'published');
  const readings = source.metadata.published?.readings ?? [];
  if (fact?.value)
    return `published ${fact.value}${readings.length > 1 ? ', which can be read in two ways' : ''}`;
  const clues = fact ? narrowClues(fact).map(({ value }) => value) : [];
  return ['date not stated', ...clues].join('; ');
}
