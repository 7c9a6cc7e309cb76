/**
 * Scores the passages that are found against pairs of texts with known ones, a table by kind:
 *   npm run eval:passages -- pairs.jsonl
 * Without files: pairs made from this project's own labelled articles, by a fixed seed.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { collateTexts, toSide } from '../../src/engine/collate-texts.ts';
import { compareRuns } from '../../src/engine/passages/compare-runs.ts';
import type { Vocabulary } from '../../src/engine/passages/word-run.ts';
import { readTunedSet } from '../labelled/own-sets.ts';
import { fromHere } from '../project/content-folder.ts';
import { toTable } from '../shared/to-table.ts';
import { countHeldRuns, listSharedRuns } from './passages/list-shared-runs.ts';
import { type MadePair, makePairs } from './passages/make-pairs.ts';
import { type PassagePair, type ScoredPair, scorePassages } from './passages/score-passages.ts';

const afterHelp = `
A line of a file is a pair, offsets are UTF-16 units, end exclusive:
{"id", "kind", "level"?, "a": {"text"}, "b": {"text"}, "gold"?: [{"a": [start, end], "b": [start, end]}]}
Runs of 12 counts the longest runs of twelve equal words or more that lie inside one passage on both sides;
pairs without gold (two papers on one event) count there only.
The last row aligns every pair, without the index of word k-grams: the difference is what the index loses.`;

const seed = 7;
const measures = ['precision', 'recall', 'granularity', 'plagdet'] as const;
const headings = ['kind', 'pairs', 'gold', 'found', ...measures, 'clean', 'runs of 12'];

const command = new Command('npm run eval:passages --')
  .argument('[file...]', 'pairs with known passages, one JSON a line')
  .addHelpText('after', afterHelp)
  .action((files: string[]) => {
    for (const [name, pairs] of readSets(files)) process.stdout.write(`${name}\n${toReport(pairs)}\n`);
  });

try {
  command.parse();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

type Pair = Omit<MadePair, 'gold'> & {
  readonly level?: number | null;
  readonly gold?: readonly PassagePair[];
};

interface Result {
  readonly found: readonly PassagePair[];
  readonly gold: readonly PassagePair[] | undefined;
  readonly runs: number;
  readonly heldRuns: number;
}

function readSets(files: readonly string[]): [string, Pair[]][] {
  if (files.length > 0) return files.map((file) => [file, readPairs(file)]);
  const articles = readTunedSet();
  return [
    [
      `pairs made from ${articles.length} labelled articles, seed ${seed}`,
      makePairs(
        articles.map(({ text }) => text),
        seed,
      ),
    ],
  ];
}

function readPairs(file: string): Pair[] {
  const lines = readFileSync(fromHere(file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function toReport(pairs: readonly Pair[]): string {
  const scored = pairs.map((pair) => ({ kind: kindOf(pair), ...scoreOf(pair, collateTexts) }));
  const byKind = Map.groupBy(scored, ({ kind }) => kind);
  return toTable([
    headings,
    ...[...byKind].map(([kind, members]) => toRow(kind, members)),
    toRow('all', scored),
    toRow(
      'all, every pair aligned',
      pairs.map((pair) => scoreOf(pair, alignAlways)),
    ),
  ]);
}

function kindOf({ kind, level }: Pair): string {
  return level == null ? kind : `${kind} ${level}`;
}

function scoreOf({ a, b, gold }: Pair, find: (a: string, b: string) => readonly PassagePair[]): Result {
  const found = find(a.text, b.text);
  const runs = listSharedRuns(a.text, b.text);
  return { gold, found, runs: runs.length, heldRuns: countHeldRuns(runs, found) };
}

function alignAlways(a: string, b: string): PassagePair[] {
  const vocabulary: Vocabulary = new Map();
  return compareRuns(toSide(a, vocabulary), toSide(b, vocabulary)).map((passage) => ({
    a: [passage.a.start, passage.a.end],
    b: [passage.b.start, passage.b.end],
  }));
}

function toRow(name: string, results: readonly Result[]): string[] {
  const labelled = results.flatMap(({ gold, found }): ScoredPair[] => (gold ? [{ gold, found }] : []));
  const score = scorePassages(labelled);
  const [clean, of] = score.clean;
  const [runs, held] = [sum(results.map((each) => each.runs)), sum(results.map((each) => each.heldRuns))];
  return [
    name,
    String(results.length),
    ...[score.gold, score.found].map(String),
    ...measures.map((measure) => (labelled.length > 0 ? score[measure].toFixed(3) : '')),
    of > 0 ? `${clean}/${of}` : '',
    runs > 0 ? `${held}/${runs}` : '',
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
