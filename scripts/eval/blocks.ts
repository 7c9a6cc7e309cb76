/**
 * `npm run eval:blocks`: stages 2 and 3 on the labelled source files of tests/block-set; `-- --errors` lists what
 * is wrong, `-- --tuned` leaves the held-out files alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splitBlocks } from '../../src/engine/2-split-blocks.ts';
import { readStated } from '../../src/engine/3-read-metadata.ts';
import { projectRoot } from '../project/content-folder.ts';
import { toTable } from '../shared/to-table.ts';
import { type LabelledFile, readBlockSet } from './blocks/read-block-set.ts';
import { type BlockScore, scoreBlocks } from './blocks/score-blocks.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean' }, tuned: { type: 'boolean' } } });
const sets = (values.tuned ? ['tuned'] : ['tuned', 'held-out']).map((name) => ({
  name,
  scores: readBlockSet(join(projectRoot, 'tests/block-set', name)).map(score),
}));
const headings = [
  'set',
  'files',
  'exact',
  'characters',
  'body lost',
  'taken for body',
  'fields P',
  'fields R',
];
const rows = sets.map(({ name, scores }) => toRow(name, scores));
process.stdout.write(`${toTable([headings, ...rows])}\n`);
if (values.errors) {
  const errors = sets.flatMap(({ scores }) => scores.flatMap((one) => one.errors));
  process.stdout.write(`\n${errors.join('\n')}\n`);
}

function score(file: LabelledFile): BlockScore {
  const { blocks } = splitBlocks(file.text);
  return scoreBlocks(file, blocks, readStated(file.text, blocks));
}

function toRow(name: string, scores: BlockScore[]): string[] {
  const sum = (of: (one: BlockScore) => number) => scores.reduce((total, one) => total + of(one), 0);
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} (${part}/${all})`;
  const exact = scores.filter((one) => one.characters === one.right).length;
  const fieldsRight = sum((one) => one.fieldsRight);
  return [
    name,
    String(scores.length),
    String(exact),
    share(
      sum((one) => one.right),
      sum((one) => one.characters),
    ),
    String(sum((one) => one.bodyLost)),
    String(sum((one) => one.takenForBody)),
    share(
      fieldsRight,
      sum((one) => one.fieldsFound),
    ),
    share(
      fieldsRight,
      sum((one) => one.fields),
    ),
  ];
}
