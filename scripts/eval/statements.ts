/**
 * `npm run eval:statements`: stage 8 against the hand-made answers of the first story and the labelled invented
 * stories, given their quotations and speakers. The held-out stories were labelled before they were first run, and no
 * rule was changed after.
 */
import { alignPassages } from '../../src/engine/7-align-passages.ts';
import { groupStatements } from '../../src/engine/8-group-statements.ts';
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import { goldId, readGoldFamilies, readGoldStory } from '../../tests/gold/read-gold-story.ts';
import { readLabelledStory } from '../../tests/statements/read-story.ts';
import { toTable } from '../shared/to-table.ts';
import { type StatementScore, scoreStatements } from './statements/score-statements.ts';

const invented = [
  'pier',
  'rail',
  'match',
  'trial',
  'flood',
  'museum',
  'ferry',
  'dam',
  'strike',
  'theft',
  'fog',
  'mast',
  'shootout',
  'stadium',
  'pill',
  'hospice',
  'pool',
  'leak',
  'orchestra',
  'summit',
  'bridge',
  'tapwater',
  'walkout',
  'bell',
  'orchard',
  'weir',
  'causeway',
  'corve',
  'aldane',
  'oven',
  'ballot',
];
const heldOut = ['quarry'];

const rows = [
  ['first story', scoreGold()] as const,
  ...invented.map((name) => [name, scoreInvented(name)] as const),
  ...heldOut.map((name) => [`${name} (held out)`, scoreInvented(name)] as const),
];
const headings = ['story', 'quotations', 'statements', 'found', 'whole', 'pairs P', 'pairs R'];
process.stdout.write(`${toTable([headings, ...rows.map(([name, score]) => toRow(name, score))])}\n`);

function scoreGold(): StatementScore {
  const articles = readGoldStory();
  const families = readGoldFamilies();
  const idsOf = (wanted: boolean | null) =>
    families
      .filter(({ isStatement }) => isStatement === wanted)
      .map(({ members }) => members.flatMap((member) => goldId(articles, member) ?? []));
  return scoreStatements(countQuotations(articles), idsOf(true), find(articles), idsOf(null));
}

function scoreInvented(name: string): StatementScore {
  const { articles, statements } = readLabelledStory(name);
  return scoreStatements(countQuotations(articles), statements, find(articles));
}

function find(articles: readonly StatementArticle[]): string[][] {
  const { passages } = alignPassages(articles);
  const { statements } = groupStatements('eval', articles, passages);
  return statements.map(({ versions }) => versions.map(({ quotation }) => quotation));
}

function countQuotations(articles: readonly StatementArticle[]): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
}

function toRow(name: string, score: StatementScore): string[] {
  const { quotations, gold, found, whole, goldPairs, foundPairs, rightPairs } = score;
  const share = (part: number, all: number) =>
    all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} (${part}/${all})`;
  return [
    name,
    ...[quotations, gold, found, whole].map(String),
    share(rightPairs, foundPairs),
    share(rightPairs, goldPairs),
  ];
}
