import type { Quotation } from '../schemas/quotation.ts';
import type { Block, Clue, Metadata, Source } from '../schemas/source.ts';

/** An article of a story with all that was read of it alone. */
export interface ArticleInStory extends Pick<Source, 'siglum' | 'text'> {
  blocks: readonly Block[];
  metadata: Metadata;
  clues: readonly Clue[];
  quotations: readonly Quotation[];
}
