import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { mapSpan } from './map-span.ts';
import type { ReadingArticle } from './row.ts';
import { bridgeGaps, type GroupedSentence, partGroups } from './settle-groups.ts';

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
  statements: readonly Pick<Statement, 'versions'>[],
): ReadingArticle[] {
  const links = [
    ...passages.flatMap((passage) => linksOfPassage(passage, articles)),
    ...statements.flatMap((statement) => linksOfStatement(statement, articles)),
  ];
  const groups = partGroups(groupByLinks(articles, links));
  return articles.map(({ siglum, sentences }) => ({
    siglum,
    sentences: sentences.map((sentence) => {
      const id = sentenceId(siglum, sentence);
      return { id, paragraph: sentence.paragraph, group: groups.get(id) ?? null };
    }),
  }));
}

/** Ties over a gap can leave others: until there is none. */
function groupByLinks(articles: readonly ArticleSentences[], links: readonly Link[]): GroupedSentence[][] {
  const groups = joinLinks(links);
  const grouped = articles.map(({ siglum, sentences }) =>
    sentences.map((sentence): GroupedSentence => {
      const id = sentenceId(siglum, sentence);
      return { id, paragraph: sentence.paragraph, length: length(sentence), group: groups.get(id) ?? null };
    }),
  );
  const bridges = bridgeGaps(grouped);
  return bridges.length === 0 ? grouped : groupByLinks(articles, [...links, ...bridges]);
}

/** Siglum in lower case and start: `a-415`. */
export function sentenceId(siglum: string, sentence: Span): string {
  return `${siglum.toLowerCase()}-${sentence.start}`;
}

type Link = readonly [string, string];

/** Characters that two sentences must share; less where the shorter one is shorter than twice that. */
const enough = 24;

function linksOfPassage(passage: Passage, articles: readonly ArticleSentences[]): Link[] {
  const [a, b] = passage.pair.map((siglum) => articles.find((article) => article.siglum === siglum));
  if (!a || !b || a === b || passage.scope !== 'body') return [];
  return a.sentences.flatMap((sentence) => {
    const image = mapSpan(passage, 'a', sentence);
    if (!image) return [];
    return b.sentences
      .filter((other) => overlap(image, other) >= Math.min(enough, length(sentence) / 2, length(other) / 2))
      .map((other): Link => [sentenceId(a.siglum, sentence), sentenceId(b.siglum, other)]);
  });
}

/** A version ties the sentence that prints most of it. */
function linksOfStatement(
  statement: Pick<Statement, 'versions'>,
  articles: readonly ArticleSentences[],
): Link[] {
  const homes = statement.versions
    .filter((version) => version.context === 'body')
    .flatMap((version) => {
      const article = articles.find(({ siglum }) => siglum === version.siglum);
      const home = article && mostOverlapping(article.sentences, version);
      return article && home ? [{ siglum: article.siglum, id: sentenceId(article.siglum, home) }] : [];
    });
  const [first] = homes;
  if (!first || homes.every(({ siglum }) => siglum === first.siglum)) return [];
  return homes.slice(1).map((home): Link => [first.id, home.id]);
}

function mostOverlapping<S extends Span>(sentences: readonly S[], span: Span): S | undefined {
  const [best] = sentences
    .filter((sentence) => overlap(sentence, span) > 0)
    .sort((left, right) => overlap(right, span) - overlap(left, span));
  return best;
}

const length = (span: Span): number => span.end - span.start;

function overlap(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** Connected components, each named after one of its members (union–find). */
function joinLinks(links: readonly Link[]): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const [left, right] of links) {
    const [name, other] = [find(left), find(right)];
    parent.set(name, name);
    parent.set(other, name);
  }
  return new Map([...parent.keys()].map((id) => [id, find(id)]));
}
