import type { Passage } from '../schemas/passage.ts';
import type { Statement } from '../schemas/statement.ts';
import { type Echo, findEchoes } from './statements/find-echoes.ts';
import { groupLinks } from './statements/group-links.ts';
import { linkJoined } from './statements/link-joined.ts';
import { linkNeighbours } from './statements/link-neighbours.ts';
import { linkOpenings } from './statements/link-openings.ts';
import { comparePairs, linkPairs, linkTogether } from './statements/link-quotations.ts';
import { type StatementArticle, toQuoted } from './statements/quoted-words.ts';
import { toStatement } from './statements/to-statement.ts';
import { findToldApart } from './statements/told-apart.ts';

/**
 * Stage 8. In: the articles of a story, in its order, with their quotations, and the passages they share. Out:
 * statements, each one utterance with all its versions, and echoes, phrases that two speakers both use.
 * A: the rollout lacked “appropriate safety measures”. B: “… without appropriate safety measures will empower child
 * sex abusers …”. One statement with two versions, where one speaker is given for both.
 */
export function groupStatements(
  story: string,
  articles: readonly StatementArticle[],
  passages: readonly Passage[],
): { statements: Statement[]; echoes: Echo[] } {
  const quoted = toQuoted(articles);
  const pairs = comparePairs(quoted);
  const links = [...linkPairs(pairs, passages), ...linkTogether(quoted), ...linkJoined(quoted)];
  const all = [...links, ...linkNeighbours(quoted, links), ...linkOpenings(quoted, links)];
  const groups = groupLinks(quoted, all, findToldApart(all, quoted));
  const texts = new Map(articles.map(({ siglum, text }) => [siglum, text]));
  return {
    statements: groups.map((group) => toStatement(story, group, texts)),
    echoes: findEchoes(pairs, groups, articles),
  };
}
