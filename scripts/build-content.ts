/**
 * The recipe: the folder of a story in, its content out, one line a stage, in order. Stages 2 to 9 are pure and
 * live in `src/engine`; only the first and the last touch the disk.
 */
import { splitBlocks } from '../src/engine/2-split-blocks.ts';
import { readMetadata } from '../src/engine/3-read-metadata.ts';
import { findQuotations } from '../src/engine/4-find-quotations.ts';
import { attributeQuotations } from '../src/engine/5-attribute-quotations.ts';
import { nameSpeakers } from '../src/engine/6-name-speakers.ts';
import { readSources } from './1-read-source.ts';
import { writeCollections } from './10-write-collections.ts';
import { addEditorFields } from './project/add-editor-fields.ts';
import { eachArticle } from './project/each-article.ts';
import { toCollections } from './project/to-collections.ts';

export function buildContent(folder: string, name: string): void {
  const { story, sources } = readSources(folder);
  const split = eachArticle(sources, ({ text }) => splitBlocks(text));
  const read = eachArticle(split, ({ text, blocks }) => readMetadata(text, blocks));
  const edited = eachArticle(read, addEditorFields);
  const quoted = eachArticle(edited, ({ text, blocks }) => findQuotations(text, blocks));
  const attributed = eachArticle(quoted, ({ text, blocks, quotations }) =>
    attributeQuotations(text, blocks, quotations),
  );
  const spoken = nameSpeakers(name, attributed);
  writeCollections(folder, toCollections(name, story, attributed, spoken));
}
