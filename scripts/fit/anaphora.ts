/**
 * Fits the weights by which pronouns and descriptions find whom they stand for, and writes them:
 *   npm run fit:anaphora -- practice.jsonl
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Model } from '../../src/engine/anaphora/candidates/choose-candidate.ts';
import { bodyWeights, descriptionWeights, pronounWeights } from '../../src/engine/data/anaphora-weights.ts';
import { toWeights, type Weights, type WeightTable } from '../../src/engine/data/weights.ts';
import { readFirstStory, readTunedSet } from '../labelled/own-sets.ts';
import { readGoldLines } from '../labelled/read-gold.ts';
import { fromHere, projectRoot } from '../project/content-folder.ts';
import { type AnaphoraCase, collectCases } from './anaphora/collect-cases.ts';
import { countRight, fitWeights } from './anaphora/fit-weights.ts';
import { priors } from './anaphora/priors.ts';

const models: readonly Model[] = ['pronoun', 'description', 'body'];

const weightsNow = { pronoun: pronounWeights, description: descriptionWeights, body: bodyWeights };
const options = { penalty: 2, rounds: 600, least: 3 };
const folds = 10;

const command = new Command('npm run fit:anaphora --')
  .description(
    'Fits src/engine/data/anaphora-weights.ts on the tuned set and on three quarters of the files.',
  )
  .argument(
    '[file...]',
    'labelled articles, one JSON a line, pronouns and descriptions resolved (resolved_by)',
  )
  .option('--dry', 'print the figures, write nothing')
  .action((files: string[], { dry }: { dry?: true }) => {
    const lines = files.flatMap((file) => readGoldLines(fromHere(file)));
    const own = readTunedSet();
    // The project’s own articles count twice: they are of every kind of news, the practice articles of one.
    const practice = [...own, ...own, ...readFirstStory(), ...lines.filter((_, i) => i % 4 !== 2)];
    const fitted = fitAll(collectCases(practice), collectCases(lines.filter((_, i) => i % 4 === 2)));
    if (!dry) writeFileSync(join(projectRoot, 'src/engine/data/anaphora-weights.ts'), toSource(fitted));
  });

command.parse();

function fitAll(cases: readonly AnaphoraCase[], others: readonly AnaphoraCase[]): [Model, WeightTable][] {
  return models.map((model) => {
    const own = cases.filter((one) => one.model === model);
    const unseen = others.filter((one) => one.model === model);
    const weights = fitWeights(own, { ...options, priors: priors[model] });
    console.log(
      `${model}: ${countRight(own, toWeights(weights))} of ${own.length} right where fitted, ` +
        `${crossValidate(own, model)} in folds left out, ${countRight(unseen, toWeights(weights))} of ${unseen.length} elsewhere`,
    );
    return [model, partWay(weightsNow[model], weights)];
  });
}

/** The choices depend on the weights that stand: half of the way at a time settles. */
function partWay(now: Weights, fitted: WeightTable): WeightTable {
  const names = Object.keys(fitted);
  return Object.fromEntries(
    names.map((name) => [
      name,
      Math.round(100 * ((now.get(name) ?? 0) * 0.5 + (fitted[name] ?? 0) * 0.5)) / 100,
    ]),
  );
}

/** Right answers where each tenth of the articles is judged by weights fitted on the others. */
function crossValidate(cases: readonly AnaphoraCase[], model: Model): number {
  const articles = [...new Set(cases.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(
      cases.filter(({ article }) => foldOf.get(article) !== fold),
      { ...options, priors: priors[model] },
    );
    return countRight(
      cases.filter(({ article }) => foldOf.get(article) === fold),
      toWeights(weights),
    );
  }).reduce((a, b) => a + b, 0);
}

function toSource(fitted: readonly [Model, WeightTable][]): string {
  const lists = fitted.map(([model, weights]) => {
    const lines = Object.entries(weights).map(([name, value]) => `  '${name}': ${value},\n`);
    return `export const ${model}Weights = toWeights({\n${lines.join('')}});\n`;
  });
  return `import { toWeights } from '../eval/weights.ts';

/**
 * What speaks for an entity as the one that a pronoun, a description of a person or a description of a body stands for.
 * Source: \`npm run fit:anaphora\` on the project’s labelled set and on practice articles (tests/quotation-set/README.md).
 */

${lists.join('\n')}`;
}
