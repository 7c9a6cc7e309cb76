/** From fitted weights to the source of a data file of the engine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project/content-folder.ts';
import type { WordOdds } from './word-odds.ts';

const data = join(projectRoot, 'src/engine/data');
const source = `Source: \`npm run fit:repair\` on the project’s labelled set and on practice articles (tests/quotation-set/README.md)`;
const longestLine = 108;

export function writeWeights(name: 'end' | 'start', weights: ReadonlyMap<string, number>): void {
  const lines = [...weights]
    .map(([reason, weight]): [string, number] => [reason, Number(weight.toFixed(2))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, weight]) => `  ${toKey(reason)}: ${weight},\n`);
  const mark = name === 'end' ? 'closing mark end' : 'opening mark begin';
  writeFileSync(
    join(data, `${name}-weights.ts`),
    `import { toWeights } from '../weights.ts';

/**
 * Where words with no ${mark}: how much each reason of \`${name}-features.ts\` and of \`sound.ts\` weighs; the greatest
 * sum wins. ${source},
 * each mark taken away in turn; cut down to the reasons that matter, rounded.
 */
export const ${name}Weights = toWeights({
${lines.join('')}});
`,
  );
}

function toKey(reason: string): string {
  if (/^[a-z]+$/.test(reason)) return reason;
  return reason.includes("'") ? JSON.stringify(reason) : `'${reason}'`;
}

export function writeWordOdds({ words, names }: WordOdds): void {
  const groups = new Map<number, string[]>();
  for (const [word, odds] of [...words].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (odds !== 0) groups.set(odds, [...(groups.get(odds) ?? []), word]);
  const lines = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([odds, list]) => `  '${odds}': \`${wrap(list)}\`,\n`);
  writeFileSync(
    join(data, 'spoken-words.ts'),
    `/**
 * How much oftener words stand inside quotation marks than outside, as a logarithm; \`0\` stands for all figures.
 * ${source}: words printed
 * there at least eight times, without names.
 */
export const spokenWords: Readonly<Record<string, string>> = {
${lines.join('')}};

/** Of a word with a capital that is not listed. */
export const nameOdds = ${names};
`,
  );
}

function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length + 1 > longestLine - 10) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`;
  }
  return lines.join('\n    ');
}
