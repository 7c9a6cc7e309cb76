/** The generated files of a story in, what stands in them out, and a problem for each that cannot be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { findingsSchema, timelineSchema } from '../../../src/schemas/finding.ts';
import { passagesSchema } from '../../../src/schemas/passage.ts';
import { quotationsSchema, speakerSchema } from '../../../src/schemas/quotation.ts';
import { articleSchema, sourceSchema } from '../../../src/schemas/source.ts';
import { statementSchema } from '../../../src/schemas/statement.ts';
import type { Collections } from '../../10-write-collections.ts';
import { type Problem, problem } from './problem.ts';

export function readCollections(folder: string): { collections: Collections | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const one = <T>(file: string, schema: z.ZodType<T>) => readOne(folder, file, schema, problems);
  const all = <T>(name: string, schema: z.ZodType<T>) =>
    filesIn(folder, name).flatMap((file) => one(`${name}/${file}`, schema) ?? []);
  const single = {
    passages: one('passages.json', passagesSchema),
    findings: one('findings.json', findingsSchema),
    timeline: one('timeline.json', timelineSchema),
  };
  const lists = {
    sources: all('sources', sourceSchema),
    articles: all('articles', articleSchema).map((article) => ({
      ...article,
      body: bodyOf(folder, article.siglum),
    })),
    quotations: all('quotations', quotationsSchema),
    speakers: all('speakers', speakerSchema),
    statements: all('statements', statementSchema),
  };
  const { passages, findings, timeline } = single;
  const isComplete = problems.length === 0 && passages && findings && timeline;
  return { collections: isComplete ? { ...lists, passages, findings, timeline } : null, problems };
}

function filesIn(folder: string, name: string): string[] {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function readOne<T>(folder: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | null {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push(problem(file, 'the file is missing.'));
    return null;
  }
  try {
    const content = readFileSync(path, 'utf8');
    const parsed = schema.safeParse(file.endsWith('.md') ? frontMatter(content) : JSON.parse(content));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    problems.push(problem(file, `${issue?.path.join('.')}: ${issue?.message}`));
  } catch (error) {
    problems.push(
      problem(file, `it cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`),
    );
  }
  return null;
}

function frontMatter(content: string): unknown {
  return parseYaml(content.split(/^---$/m)[1] ?? '');
}

function bodyOf(folder: string, siglum: string): string {
  const file = readFileSync(join(folder, 'articles', `${basename(siglum.toLowerCase())}.md`), 'utf8');
  return file.replace(/^---\n[\s\S]*?\n---\n\n?/, '');
}
