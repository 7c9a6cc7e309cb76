/**
 * `variorum collate`: texts in, one JSON a line a pair out: the passages that they share, whole texts against
 * each other. ferry.txt harbour.txt -> {"id":"ferry~harbour","passages":[{"a":[0,96],"b":[210,304],…}]}
 */
import { z } from 'astro/zod';
import type { Command } from 'commander';
import { collateAll, collateTexts } from '../../src/engine/collate-texts.ts';
import { answerJsonLines, writeLine } from './json-lines.ts';
import { readTextFiles } from './read-text-file.ts';
import { showProgress } from './show-progress.ts';
import { tell, unlessClosed } from './standard-streams.ts';

const sideSchema = z.object({ text: z.string() });
const pairLineSchema = z.object({ id: z.string(), a: sideSchema, b: sideSchema });

const afterHelp = `
Results go to stdout, one JSON a line for each pair; its id is the two file names without their endings,
A~B, or their paths where two names are alike. A line of --jsonl is
{"id": "…", "a": {"text": "…"}, "b": {"text": "…"}}. What cannot be read is told on stderr, answered by
{"id", "error"}, and makes the exit code 1; the rest goes on.

  variorum collate one.txt two.txt three.txt > passages.jsonl
  variorum collate --jsonl < pairs.jsonl > passages.jsonl`;

export function addCollateCommand(program: Command): void {
  const command = program
    .command('collate')
    .description('find the passages that texts share, and how they differ')
    .argument('[file...]', 'two text files or more, in UTF-8')
    .option('--jsonl', 'read pairs of texts from stdin, one JSON a line')
    .addHelpText('after', afterHelp);
  command.action(async (files: string[], { jsonl }: { jsonl?: true }) => {
    if (jsonl ? files.length > 0 : files.length < 2) {
      command.error('error: give two files or more, or --jsonl and stdin');
    }
    const bad = await (jsonl ? collateLines() : collateFiles(files)).catch(unlessClosed);
    if (bad > 0) process.exitCode = 1;
  });
}

async function collateLines(): Promise<number> {
  const progress = showProgress('pairs');
  const bad = await answerJsonLines({
    input: process.stdin,
    output: process.stdout,
    parse: toPairLine,
    answer: ({ id, a, b }) => ({ id, passages: collateTexts(a.text, b.text) }),
    onError: tell,
    onLine: progress.step,
  });
  progress.end();
  return bad;
}

async function collateFiles(files: readonly string[]): Promise<number> {
  const read = [...readTextFiles(files)];
  for (const { id, error } of read) {
    if (error === null) continue;
    tell(error);
    await writeLine(process.stdout, { id, error });
  }
  const texts = read.filter(({ error }) => error === null);
  const progress = showProgress('pairs', (texts.length * (texts.length - 1)) / 2);
  for (const { pair, passages } of collateAll(texts.map(({ text }) => text))) {
    await writeLine(process.stdout, { id: pair.map((index) => texts[index]!.id).join('~'), passages });
    progress.step();
  }
  progress.end();
  return read.length - texts.length;
}

function toPairLine(value: unknown): z.infer<typeof pairLineSchema> {
  const line = pairLineSchema.safeParse(value);
  if (line.success) return line.data;
  throw new Error('expected {"id": "…", "a": {"text": "…"}, "b": {"text": "…"}}, all strings.');
}
