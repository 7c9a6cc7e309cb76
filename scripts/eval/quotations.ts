/**
 * Scores the quotation engine against labelled articles and prints a table:
 *   npm run eval:quotations -- practice.jsonl --split odd --errors 20
 */
import { basename } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { annotateText } from '../../src/engine/annotate-text.ts';
import type { GoldArticle } from '../labelled/gold-article.ts';
import { readFirstStory, readHeldOutSet, readTunedSet } from '../labelled/own-sets.ts';
import { readGoldLines } from '../labelled/read-gold.ts';
import { fromHere } from '../project/content-folder.ts';
import { toCalibrationTable } from './quotations/calibration.ts';
import { perturbations } from './quotations/perturb-quotes.ts';
import { ownErrors, type ScoredSet, toErrorList, toScoreTable } from './quotations/print-quotation-scores.ts';
import { scoreQuotations } from './quotations/score-quotations.ts';

const afterHelp = `
Without files: the labelled set of this project (tests/quotation-set) and the first story.

A line of a file is one labelled article; offsets are UTF-16 units, inside the marks, end exclusive:
{"id", "text",
 "quotes": [{"start", "end", "speaker": name|null, "speaker_type": "named|nominal|pronoun|none",
   "aliases"?: [other names that pass], "resolved_by"?: set where a pronoun or nominal was resolved to a name,
   "speaker_start"?, "speaker_end"?: the words that name the speaker,
   "form"?, "form_doubt"?: true where taking it for a term counts neither way}],
 "other_quoted"?: [{"start", "end", "ignore"?}]   words in marks that are nobody's speech; with ignore, neither way
}`;

interface Options {
  split?: keyof typeof splits;
  errors: number;
  plain?: true;
  confidence?: true;
}

interface GoldSet {
  name: string;
  articles: GoldArticle[];
}

/** Which articles of a set a part takes, by their index. */
const splits = {
  odd: (index: number) => index % 2 === 0,
  even: (index: number) => index % 2 === 1,
  third: (index: number) => index % 4 === 2,
  seventh: (index: number) => index % 8 === 6,
} as const;

const command = new Command('npm run eval:quotations --')
  .argument('[file...]', 'labelled articles, one JSON a line')
  .addOption(
    new Option(
      '--split <part>',
      'only every second article of each set, the third of every four, or the seventh of every eight',
    ).choices(Object.keys(splits)),
  )
  .option(
    '--errors <number>',
    'after the table, at most so many errors of each kind, and those that other typography adds',
    toCount,
    0,
  )
  .option('--plain', 'without the rows for other typography')
  .option('--confidence', 'after the table, how often speakers are right by how sure the engine is')
  .addHelpText('after', afterHelp)
  .action((files: string[], options: Options) => {
    const sets = readSets(files).map(({ name, articles }) => ({ name, articles: part(articles, options) }));
    report(sets, options);
  });

try {
  command.parse();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function toCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number.');
}

function readSets(files: readonly string[]): GoldSet[] {
  if (files.length > 0) {
    return files.map((file) => ({
      name: basename(file, '.jsonl'),
      articles: readGoldLines(fromHere(file)),
    }));
  }
  const heldOut = readHeldOutSet();
  return [
    { name: 'tuned', articles: readTunedSet() },
    ...(heldOut.length > 0 ? [{ name: 'held-out', articles: heldOut }] : []),
    { name: 'first story', articles: readFirstStory() },
  ];
}

function part(articles: GoldArticle[], { split }: Options): GoldArticle[] {
  return split ? articles.filter((_, index) => splits[split](index)) : articles;
}

function report(sets: readonly GoldSet[], { errors, plain, confidence }: Options): void {
  const scored: ScoredSet[] = sets.map(({ name, articles }) => ({
    name,
    score: scoreQuotations(articles, annotateText),
  }));
  const varied = plain ? [] : sets.map(scoreVariants);
  console.log(toScoreTable([...scored, ...varied.flat()]));
  if (confidence)
    for (const { name, score } of scored) console.log(`\n${name}\n${toCalibrationTable(score.answers)}`);
  if (errors === 0) return;
  for (const [index, set] of scored.entries())
    for (const one of [set, ...(varied[index] ?? []).map((variant) => ownErrors(variant, set))])
      console.log(`\n${toErrorList(one, errors)}`);
}

function scoreVariants({ name, articles }: GoldSet): ScoredSet[] {
  return perturbations.map((perturbation) => ({
    name: `${name}: ${perturbation.name}`,
    score: scoreQuotations(articles.map(perturbation.change), annotateText),
  }));
}
