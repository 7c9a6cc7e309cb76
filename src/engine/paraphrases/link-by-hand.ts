// In: the links of story.yaml. Out: paraphrases: places in two or more articles that, an editor says, make the
// same claim in other words. Each member names its words, which must stand in the article exactly once.
import type { Paraphrase } from '../../schemas/passage.ts';
import type { Place } from '../../schemas/span.ts';
import type { HandLink } from '../../schemas/story.ts';

interface LinkedArticle {
  siglum: string;
  text: string;
}

/** Throws where the words of a link do not stand in their article once: the project's data is wrong. */
export function linkByHand(links: readonly HandLink[], articles: readonly LinkedArticle[]): Paraphrase[] {
  return links.map(({ label, members }) => {
    const places = members.map((member) => findOnce(member, label, articles));
    return {
      id: `c-${places[0]!.siglum.toLowerCase()}-${places[0]!.start}`,
      members: places,
      basis: 'editor',
      rule: 'linked by the editor',
      confidence: 1,
      label,
    };
  });
}

function findOnce(
  { article: siglum, exact }: HandLink['members'][number],
  label: string,
  articles: readonly LinkedArticle[],
): Place {
  const where = `story.yaml: links: “${label}”:`;
  const text = articles.find((article) => article.siglum === siglum)?.text;
  if (text === undefined) throw new Error(`${where} there is no article ${siglum}.`);
  const start = text.indexOf(exact);
  if (start < 0)
    throw new Error(`${where} “${exact}” does not stand in ${siglum}. Copy the words from its file.`);
  if (text.includes(exact, start + 1))
    throw new Error(`${where} “${exact}” stands in ${siglum} more than once. Give more words.`);
  return { siglum, start, end: start + exact.length };
}
