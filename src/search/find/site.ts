import type { IndexSource } from '../index/index-source.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

/** Where the words of a site are looked up. */
export interface Site {
  readonly source: IndexSource;
  readonly vocabulary: Vocabulary;
}
