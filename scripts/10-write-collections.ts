import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Stage 10. In: a story's data. Out: its files, checked against the schemas, with keys in the order of the schemas,
 * written to a folder of their own; `swapIn` puts them in place, so that nothing is half-written and what is gone is gone.
 */
export function writeFresh(folder: string, collections: Collections): void {
  const files = toFiles(collections);
  finishSwap(folder);
  const { fresh } = swapFolders(folder);
  try {
    for (const name of generatedNames.filter((one) => !one.endsWith('.json'))) {
      mkdirSync(join(fresh, name), { recursive: true });
    }
    for (const [path, content] of files) writeFileSync(join(fresh, path), content);
  } catch (error) {
    dropFresh(folder);
    throw error;
  }
}

/** Takes away what `writeFresh` wrote and nobody has put in place. */
export function dropFresh(folder: string): void {
  rmSync(swapFolders(folder).fresh, { recursive: true, force: true });
}

/** Puts what `writeFresh` wrote in the place of the old files. */
export function swapIn(folder: string): void {
  mkdirSync(swapFolders(folder).old);
  finishSwap(folder);
}

/**
 * The fresh files take the place of the old ones. Where a run was killed this goes on where that one stopped: as long
 * as `.old` stands, `.fresh` was written whole; alone, it may be half-written and goes.
 */
export function finishSwap(folder: string): void {
  const { fresh, old } = swapFolders(folder);
  const waiting = existsSync(old) ? generatedNames.filter((name) => existsSync(join(fresh, name))) : [];
  for (const name of waiting) {
    if (existsSync(join(folder, name))) moveOver(join(folder, name), join(old, name));
    renameSync(join(fresh, name), join(folder, name));
  }
  rmSync(old, { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
}

function moveOver(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

function swapFolders(folder: string): { fresh: string; old: string } {
  return { fresh: join(folder, '.fresh'), old: join(folder, '.old') };
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
