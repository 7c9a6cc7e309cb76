/**
 * How often articles that print the same words give them to the same speaker: a figure that needs no labels, for any news.
 *   npm run eval:agreement -- articles.jsonl --list 20
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { annotateText } from '../../src/engine/annotate-text.ts';
import { fromHere } from '../project/content-folder.ts';
import { toTable } from '../shared/to-table.ts';
import { type Dissent, dissentIn, groupQuotations, type SpokenWords } from './agreement/group-quotations.ts';

interface Printed extends SpokenWords {
  rule: string;
  before: string;
  after: string;
}

/** Characters on each side of a listed quotation. */
const around = 120;
/** A dissent is listed where two other articles agree, and two of three of all. */
const clear = ({ of: [most, all] }: Dissent<Printed>) => most >= 2 && most / all >= 2 / 3;

new Command('npm run eval:agreement --')
  .description(
    'Groups the quotations of many articles by their words and compares the speakers that the engine gives.',
  )
  .argument('<file>', 'articles, one JSON a line: {"id", "text"}')
  .option(
    '--list <count>',
    'print so many of the quotations that stand against the other articles',
    Number,
    0,
  )
  .action(async (file: string, { list }: { list: number }) => {
    const groups = groupQuotations(await readQuotations(fromHere(file)));
    console.log(toReport(groups, list));
  })
  .parse();

async function readQuotations(file: string): Promise<Printed[]> {
  const found: Printed[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    for (const { form, start, end, speaker, rule } of annotateText(id, text).quotations)
      if (form !== 'term')
        found.push({
          article: id,
          words: text.slice(start, end),
          speaker: speaker?.name ?? null,
          rule,
          before: text.slice(Math.max(0, start - around), start),
          after: text.slice(end, end + around),
        });
  }
  return found;
}

function toReport(groups: readonly Printed[][], list: number): string {
  const named = groups.flatMap((group) => {
    const dissents = dissentIn(group);
    return dissents ? [{ group, dissents }] : [];
  });
  const count = named.reduce((sum, { group }) => sum + group.length, 0);
  const dissents = named.flatMap((one) => one.dissents);
  const table = toTable([
    ['groups', 'quotations', 'speaker agrees', 'against two others that agree'],
    [
      String(named.length),
      String(count),
      `${((100 * (count - dissents.length)) / Math.max(1, count)).toFixed(1)} %`,
      String(dissents.filter(clear).length),
    ],
  ]);
  return [table, ...dissents.filter(clear).slice(0, list).map(toLine)].join('\n');
}

function toLine({ quotation, most, of: [votes, all] }: Dissent<Printed>): string {
  const { article, speaker, rule, before, words, after } = quotation;
  const context = `${before}⟦${words}⟧${after}`.replaceAll('\n', ' ');
  return `${article}: ${speaker ?? 'nobody'} [${rule}], others ${most} (${votes} of ${all}): ${context}`;
}
