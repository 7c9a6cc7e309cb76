/**
 * `npm run eval:paraphrases`: a trial that the build does not use: links by rare words between sentences that make one claim in other words, against the
 * hand-made answers of the first story and the labels of the invented ones. A link is right where both of its
 * ends touch places that the labels tie.
 */
import { alignPassages } from '../../src/engine/7-align-passages.ts';
import { groupStatements } from '../../src/engine/8-group-statements.ts';
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import { overlaps } from '../../src/engine/text/overlaps.ts';
import type { Place } from '../../src/schemas/span.ts';
import { readGoldClaims, readGoldStory } from '../../tests/gold/read-gold-story.ts';
import { placeOf, readLabelledStory } from '../../tests/statements/read-story.ts';
import { toTable } from '../shared/to-table.ts';
import { linkParaphrases } from './paraphrases/link-paraphrases.ts';

const invented = ['pier', 'rail', 'match', 'trial', 'flood', 'museum', 'ferry'];

interface Score {
  claims: number;
  links: number;
  right: number;
  claimsFound: number;
}

const scores: [string, Score][] = [
  ['first story', score(readGoldStory(), readGoldClaims())],
  ...invented.map((name): [string, Score] => [name, scoreInvented(name)]),
];
const all = scores.reduce<Score>((sum, [, one]) => add(sum, one), {
  claims: 0,
  links: 0,
  right: 0,
  claimsFound: 0,
});
const headings = ['story', 'claims', 'links', 'right', 'claims found', 'precision'];
process.stdout.write(
  `${toTable([headings, ...[...scores, ['all', all] as const].map(([name, one]) => toRow(name, one))])}\n`,
);

function scoreInvented(name: string): Score {
  const { articles, claims } = readLabelledStory(name);
  const places = claims.map((claim) =>
    Object.entries(claim).map(([siglum, words]) => placeOf(articles, siglum, words)),
  );
  return score(articles, places);
}

function score(articles: readonly StatementArticle[], claims: readonly Place[][]): Score {
  const { passages } = alignPassages(articles);
  const { statements } = groupStatements('eval', articles, passages);
  const links = linkParaphrases({ articles, passages, statements });
  const ties = (members: readonly Place[], claim: readonly Place[]) =>
    new Set(
      members.filter((member) => claim.some((place) => touch(member, place))).map(({ siglum }) => siglum),
    ).size > 1;
  return {
    claims: claims.length,
    links: links.length,
    right: links.filter(({ members }) => claims.some((claim) => ties(members, claim))).length,
    claimsFound: claims.filter((claim) => links.some(({ members }) => ties(members, claim))).length,
  };
}

function touch(a: Place, b: Place): boolean {
  return a.siglum === b.siglum && overlaps(a, b);
}

function add(a: Score, b: Score): Score {
  return {
    claims: a.claims + b.claims,
    links: a.links + b.links,
    right: a.right + b.right,
    claimsFound: a.claimsFound + b.claimsFound,
  };
}

function toRow(name: string, { claims, links, right, claimsFound }: Score): string[] {
  return [
    name,
    ...[claims, links, right, claimsFound].map(String),
    links === 0 ? '-' : `${((100 * right) / links).toFixed(1)}`,
  ];
}
