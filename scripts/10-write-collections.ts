/**
 * A story's data in, its files out: checked against the schemas, with keys in the order of the schemas, written
 * to a folder beside the story and swapped in, so that nothing is half-written and what is gone is gone.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Findings, findingsSchema, type Timeline, timelineSchema } from '../src/schemas/finding.ts';
import { type Passages, passagesSchema } from '../src/schemas/passage.ts';
import { type Quotations, quotationsSchema, type Speaker, speakerSchema } from '../src/schemas/quotation.ts';
import { type Article, articleSchema, type Source, sourceSchema } from '../src/schemas/source.ts';
import { type Statement, statementSchema } from '../src/schemas/statement.ts';
import { toFrontMatter, toJson } from './project/to-file.ts';

export interface Collections {
  sources: Source[];
  articles: (Article & { body: string })[];
  quotations: Quotations[];
  speakers: Speaker[];
  statements: Statement[];
  passages: Passages;
  findings: Findings;
  timeline: Timeline;
}

/** What this stage writes in a story's folder; all else there is written by hand. */
export const generatedNames = [
  'sources',
  'articles',
  'quotations',
  'speakers',
  'statements',
  'passages.json',
  'findings.json',
  'timeline.json',
];

export function writeCollections(folder: string, collections: Collections): void {
  const files = toFiles(collections);
  const fresh = join(folder, '.fresh');
  rmSync(fresh, { recursive: true, force: true });
  for (const name of generatedNames.filter((one) => !one.endsWith('.json'))) {
    mkdirSync(join(fresh, name), { recursive: true });
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
  swapIn(folder, fresh);
}

function toFiles(collections: Collections): [path: string, content: string][] {
  const { sources, articles, quotations, speakers, statements } = collections;
  const lower = ({ siglum }: { siglum: string }) => siglum.toLowerCase();
  return [
    ...sources.map((one) => [`sources/${lower(one)}.json`, toJson(sourceSchema.parse(one))] as const),
    ...articles.map((one) => [`articles/${lower(one)}.md`, toArticleFile(one)] as const),
    ...quotations.map(
      (one) => [`quotations/${lower(one)}.json`, toJson(quotationsSchema.parse(one))] as const,
    ),
    ...speakers.map((one) => [`speakers/${one.id}.json`, toJson(speakerSchema.parse(one))] as const),
    ...statements.map((one) => [`statements/${one.id}.json`, toJson(statementSchema.parse(one))] as const),
    ['passages.json', toJson(passagesSchema.parse(collections.passages))],
    ['findings.json', toJson(findingsSchema.parse(collections.findings))],
    ['timeline.json', toJson(timelineSchema.parse(collections.timeline))],
  ].map(([path, content]) => [path!, content!]);
}

function toArticleFile({ body, ...article }: Article & { body: string }): string {
  return `${toFrontMatter(articleSchema.parse(article))}\n${body}`;
}

/** The old files step aside first, so that a failing move can be undone. */
function swapIn(folder: string, fresh: string): void {
  const old = join(folder, '.old');
  rmSync(old, { recursive: true, force: true });
  mkdirSync(old);
  for (const name of generatedNames) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(old, name));
    renameSync(join(fresh, name), join(folder, name));
  }
  rmSync(old, { recursive: true });
  rmSync(fresh, { recursive: true });
}
