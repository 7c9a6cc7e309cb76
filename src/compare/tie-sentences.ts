import { overlapOf } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { joinLinks, type Link } from './join-links.ts';
import { mapSpan } from './map-span.ts';
import type { ReadingArticle } from './row.ts';
import { bridgeGaps, type GroupedSentence, partGroups } from './settle-groups.ts';
import type { Tie } from './ties-of-statement.ts';

/** An article's body as this page reads it. */
export interface ArticleSentences {
  siglum: string;
  /** In their order, with the index of the paragraph each stands in. */
  sentences: readonly (Span & { paragraph: number })[];
}

/**
 * Gives every sentence its group: sentences of different articles that a passage or a statement
 * ties, transitively, and what stands between them. A group stands in one place of each article and
 * is named after one of its sentences.
 *
 * `A: “… would empower …”` and `B: “… will empower …”`, tied by a passage, are one group `a-574`.
 */
export function tieSentences(
  articles: readonly ArticleSentences[],
  passages: readonly Passage[],
  ties: readonly Tie[],
): ReadingArticle[] {
  const carried = passages.flatMap((passage) => linksOfPassage(passage, articles));
  const links = [...carried, ...linksOfTies(ties, articles)];
  const groups = partGroups(groupByLinks(articles, links, new Set(carried.flat())));
  return articles.map(({ siglum, sentences }) => ({
    siglum,
    sentences: sentences.map((sentence) => {
      const id = sentenceId(siglum, sentence);
      return { id, paragraph: sentence.paragraph, group: groups.get(id) ?? null };
    }),
  }));
}

/** Ties over a gap can leave others: until there is none. */
function groupByLinks(
  articles: readonly ArticleSentences[],
  links: readonly Link[],
  carried: ReadonlySet<string>,
): GroupedSentence[][] {
  const groups = joinLinks(links);
  const grouped = articles.map(({ siglum, sentences }) =>
    sentences.map((sentence): GroupedSentence => {
      const id = sentenceId(siglum, sentence);
      return {
        id,
        paragraph: sentence.paragraph,
        length: length(sentence),
        carried: carried.has(id),
        group: groups.get(id) ?? null,
      };
    }),
  );
  const bridges = bridgeGaps(grouped);
  return bridges.length === 0 ? grouped : groupByLinks(articles, [...links, ...bridges], carried);
}

/** Siglum in lower case and start: `a-415`. */
export function sentenceId(siglum: string, sentence: Span): string {
  return `${siglum.toLowerCase()}-${sentence.start}`;
}

/** Characters that two sentences must share; less where the shorter one is shorter than twice that. */
const enough = 24;

function linksOfPassage(passage: Passage, articles: readonly ArticleSentences[]): Link[] {
  const [a, b] = passage.pair.map((siglum) => articles.find((article) => article.siglum === siglum));
  if (!a || !b || a === b || passage.scope !== 'body') return [];
  return a.sentences.flatMap((sentence) => {
    const image = mapSpan(passage, 'a', sentence);
    if (!image) return [];
    return b.sentences
      .filter((other) => overlapOf(image, other) >= Math.min(enough, length(sentence) / 2, length(other) / 2))
      .map((other): Link => [sentenceId(a.siglum, sentence), sentenceId(b.siglum, other)]);
  });
}

/** Those of each tie that stand in these articles, where they are of several. */
function linksOfTies(ties: readonly Tie[], articles: readonly ArticleSentences[]): Link[] {
  const siglumOf = new Map(
    articles.flatMap(({ siglum, sentences }) =>
      sentences.map((sentence) => [sentenceId(siglum, sentence), siglum] as const),
    ),
  );
  return ties.flatMap((tie) => {
    const [first, ...others] = tie.filter((id) => siglumOf.has(id));
    const isWithin = others.every((id) => siglumOf.get(id) === siglumOf.get(first!));
    return isWithin ? [] : others.map((id): Link => [first!, id]);
  });
}

const length = (span: Span): number => span.end - span.start;
