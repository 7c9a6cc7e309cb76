/**
 * Fits how sure the engine is of a speaker (src/engine/data/confidence-weights.ts) to labelled articles, writes it, and
 * prints how often it is right where it says so, in folds left out:
 *   npm run fit:confidence -- news.jsonl --unseen newer.jsonl
 * Articles that the rules were made on make it too sure: those they were not made on set that right (Platt 1999).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { sumOf } from '../../src/engine/anaphora/candidates/choose-candidate.ts';
import { confidenceOf } from '../../src/engine/confidence/confidence.ts';
import { toWeights, type WeightTable } from '../../src/engine/data/weights.ts';
import { logLoss, toCalibrationTable } from '../eval/quotations/calibration.ts';
import { readGoldLines } from '../labelled/read-gold.ts';
import { fromHere, projectRoot } from '../project/content-folder.ts';
import { collectJudged, type Judged } from './confidence/collect-judged.ts';
import { fitLogistic } from './confidence/fit-logistic.ts';

const options = { penalty: 8, free: 'any', least: 40 };
const folds = 10;

const command = new Command('npm run fit:confidence --')
  .description('Fits src/engine/data/confidence-weights.ts on the files.')
  .argument('<file...>', 'labelled articles, one JSON a line, pronouns and descriptions resolved')
  .option('--unseen <file...>', 'labelled articles that no rule was made on: weights are scaled to these')
  .option('--dry', 'print the figures, write nothing')
  .action((files: string[], { dry, unseen = [] }: { dry?: true; unseen?: string[] }) => {
    const judged = judgedOf(files);
    report(judged);
    const weights = scaleTo(judgedOf(unseen), fitLogistic(judged, options));
    if (!dry) writeFileSync(join(projectRoot, 'src/engine/data/confidence-weights.ts'), toSource(weights));
  });

command.parse();

function report(judged: readonly Judged[]): void {
  const foldOf = new Map(
    [...new Set(judged.map(({ article }) => article))].map((article, i) => [article, i % folds]),
  );
  const answers = Array.from({ length: folds }, (_, fold) => {
    const weights = fitLogistic(
      judged.filter(({ article }) => foldOf.get(article) !== fold),
      options,
    );
    const apart = judged.filter(({ article }) => foldOf.get(article) === fold);
    return apart.map(({ reasons, right }) => ({
      confidence: confidenceOf(reasons, toWeights(weights)),
      right,
    }));
  }).flat();
  console.log(toCalibrationTable(answers));
  console.log(`log loss ${logLoss(answers).toFixed(3)}, as it stands ${logLoss(judged).toFixed(3)}`);
}

function judgedOf(files: readonly string[]): Judged[] {
  return collectJudged(files.flatMap((file) => readGoldLines(fromHere(file))));
}

/** The weights times what makes their sums the log odds of other cases, and what these have more or less altogether. */
function scaleTo(judged: readonly Judged[], weights: WeightTable): WeightTable {
  if (judged.length === 0) return weights;
  const sums = judged.map(({ reasons, right }) => {
    const sum = sumOf(reasons, toWeights(weights));
    return { reasons: [['any', 1] as const, ['sum', sum] as const], right };
  });
  const { any = 0, sum = 1 } = fitLogistic(sums, { ...options, penalty: 0 });
  const scaled = Object.entries(weights).map(([name, weight]): [string, number] => [
    name,
    weight * sum + (name === 'any' ? any : 0),
  ]);
  const result = Object.fromEntries(scaled.map(([name, weight]) => [name, Math.round(100 * weight) / 100]));
  const answers = (by: WeightTable) =>
    judged.map(({ reasons, right }) => ({ confidence: confidenceOf(reasons, toWeights(by)), right }));
  console.log(
    `unseen: log loss ${logLoss(answers(weights)).toFixed(3)}, scaled ${logLoss(answers(result)).toFixed(3)}`,
  );
  console.log(toCalibrationTable(answers(result)));
  return result;
}

function toSource(weights: WeightTable): string {
  const lines = Object.entries(weights).map(
    ([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},\n`,
  );
  return `import { toWeights } from '../weights.ts';

/**
 * What speaks for and against a speaker being the right one, in log odds; \`confidence/reasons.ts\` has the reasons.
 * Source: \`npm run fit:confidence\` on real news (tests/quotation-set/README.md).
 */
export const confidenceWeights = toWeights({
${lines.join('')}});
`;
}
