/** The links that an editor makes in story.yaml in, paraphrases out; each member must stand in its article once. */

import { handLink } from '../../src/schemas/finding.ts';
import type { Paraphrase } from '../../src/schemas/passage.ts';
import { findArticle } from './find-article.ts';
import { matchOnce, type QuotedText } from './match-corrections.ts';
import type { StoryFile } from './read-story.ts';

export function matchLinks(
  articles: readonly Pick<QuotedText, 'siglum' | 'text'>[],
  { story, whereIs }: StoryFile,
): Paraphrase[] {
  const links = story.links.map(({ label, tells, members }, index): Paraphrase => {
    const places = members.map((member, place) => {
      const where = whereIs(['links', index, 'members', place]);
      const article = findArticle(articles, member.article, where);
      return { siglum: article.siglum, ...matchOnce(article, member, where) };
    });
    const [first] = places;
    const id = `l-${first!.siglum.toLowerCase()}-${first!.start}`;
    return { id, members: places, basis: 'editor', rule: handLink, confidence: 1, label, tells };
  });
  return links.map((link, index) => {
    const alike = links.slice(0, index).filter(({ id }) => id === link.id).length;
    return alike === 0 ? link : { ...link, id: `${link.id}-${alike + 1}` };
  });
}
