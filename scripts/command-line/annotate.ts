/**
 * `variorum annotate`: articles in, one JSON a line out, in the order of the input: blocks, metadata, quotations
 * with their speakers. ferry.txt -> {"id":"ferry","text":"…","metadata":{…},"blocks":[…],"quotations":[…],"notes":[]}
 */
import { z } from 'astro/zod';
import type { Command } from 'commander';
import { annotateText } from '../../src/engine/annotate-text.ts';
import { answerJsonLines, writeLine } from './json-lines.ts';
import { readTextFiles } from './read-text-file.ts';
import { showProgress } from './show-progress.ts';
import { tell, unlessClosed } from './standard-streams.ts';

const articleLineSchema = z.object({ id: z.string(), text: z.string() });

const afterHelp = `
Results go to stdout, one JSON a line. A file's id is its name without the ending, or its path where two
names are alike; a line of --jsonl is {"id": "…", "text": "…"}. What cannot be read is told on stderr,
answered by {"id", "error"}, and makes the exit code 1; the rest goes on.

  variorum annotate article.txt > article.json
  variorum annotate --jsonl < articles.jsonl > annotations.jsonl`;

export function addAnnotateCommand(program: Command): void {
  const command = program
    .command('annotate')
    .description('find the quotations of articles and who speaks them')
    .argument('[file...]', 'text files in UTF-8')
    .option('--jsonl', 'read articles from stdin, one JSON a line')
    .addHelpText('after', afterHelp);
  command.action(async (files: string[], { jsonl }: { jsonl?: true }) => {
    if (jsonl ? files.length > 0 : files.length === 0)
      command.error('error: give files, or --jsonl and stdin');
    const bad = await (jsonl ? annotateLines() : annotateFiles(files)).catch(unlessClosed);
    if (bad > 0) process.exitCode = 1;
  });
}

async function annotateLines(): Promise<number> {
  const progress = showProgress('articles');
  const bad = await answerJsonLines({
    input: process.stdin,
    output: process.stdout,
    parse: toArticleLine,
    answer: ({ id, text }) => annotateText(id, text),
    onError: tell,
    onLine: progress.step,
  });
  progress.end();
  return bad;
}

async function annotateFiles(files: readonly string[]): Promise<number> {
  const progress = showProgress('articles', files.length);
  let bad = 0;
  for (const { id, text, error } of readTextFiles(files)) {
    if (error !== null) {
      bad += 1;
      tell(error);
    }
    await writeLine(process.stdout, error === null ? annotateText(id, text) : { id, error });
    progress.step();
  }
  progress.end();
  return bad;
}

function toArticleLine(value: unknown): z.infer<typeof articleLineSchema> {
  const line = articleLineSchema.safeParse(value);
  if (line.success) return line.data;
  throw new Error('expected {"id": "…", "text": "…"}, both strings.');
}
