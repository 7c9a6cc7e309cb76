/**
 * The recipe: the folder of a story in, its content out beside the old, one line a stage, in order. Stages 2 to 9 are pure and
 * live in `src/engine`; only the first and the last touch the disk.
 */
import { splitBlocks } from '../src/engine/2-split-blocks.ts';
import { readMetadata } from '../src/engine/3-read-metadata.ts';
import { findQuotations } from '../src/engine/4-find-quotations.ts';
import { attributeQuotations } from '../src/engine/5-attribute-quotations.ts';
import { nameSpeakers } from '../src/engine/6-name-speakers.ts';
import { alignPassages } from '../src/engine/7-align-passages.ts';
import { groupStatements } from '../src/engine/8-group-statements.ts';
import { collectFindings } from '../src/engine/9-collect-findings.ts';
import { buildTimeline } from '../src/engine/timeline/build-timeline.ts';
import { addTurns } from '../src/engine/turns/add-turns.ts';
import { readSources } from './1-read-source.ts';
import { writeFresh } from './10-write-collections.ts';
import { addEditorFields } from './project/add-editor-fields.ts';
import { applyCorrections } from './project/apply-corrections.ts';
import { eachArticle } from './project/each-article.ts';
import { addEditorNotes } from './project/match-editor-notes.ts';
import { matchLinks } from './project/match-links.ts';
import { mergeSpeakers } from './project/merge-speakers.ts';
import { toCollections } from './project/to-collections.ts';

export function buildContent(folder: string, story: string): void {
  const file = readSources(folder);
  const split = eachArticle(file.sources, ({ text }) => splitBlocks(text));
  const read = eachArticle(split, ({ text, blocks }) => readMetadata(text, blocks));
  const edited = eachArticle(read, addEditorFields);
  const found = eachArticle(edited, ({ text, blocks }) => findQuotations(text, blocks));
  const given = eachArticle(found, ({ text, blocks, quotations }) =>
    attributeQuotations(text, blocks, quotations),
  );
  const spoken = eachArticle(given, addTurns);
  const corrected = addEditorNotes(mergeSpeakers(applyCorrections(spoken, file), file), file);
  const named = nameSpeakers(story, corrected);
  const articles = corrected.map((article, index) => ({ ...article, ...named.quotations[index]! }));
  const shared = alignPassages(articles);
  const grouped = groupStatements(story, articles, shared.passages);
  const paraphrases = matchLinks(articles, file);
  const data = { story, articles, ...named, ...shared, ...grouped, paraphrases };
  writeFresh(
    folder,
    toCollections({ ...data, findings: collectFindings(data), entries: buildTimeline(data) }),
  );
}
