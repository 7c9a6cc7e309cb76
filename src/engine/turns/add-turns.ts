/**
 * In: an article with the quotations of its marks. Out: the same, and what stands under a speaker's label besides, as
 * quotations without marks. `MAYOR QUILL: I won’t. He said, “Sign,” and I left.` gives `I won’t. He said,` and `and I left.`
 */
import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import { countWords } from '../speakers/count-words.ts';
import { countBefore } from '../text/index-spans.ts';
import { type ArticleOfTurns, type GivenTurn, giveTurns } from './give-turns.ts';

interface SpokenArticle extends ArticleOfTurns {
  quotations: readonly AnnotatedQuotation[];
}

/** Words of a piece beside a quotation in marks; a whole turn may be “Yes.” */
const leastWords = 3;

export function addTurns(article: SpokenArticle): { quotations: AnnotatedQuotation[] } {
  const { quotations } = article;
  const given = giveTurns(article);
  return {
    quotations: merge(
      quotations,
      given.map((one) => toQuotations(one, article)),
    ),
  };
}

/** The pieces of a turn; `continues` is an index among them. */
function toQuotations(
  { turn: { label, speech }, speaker }: GivenTurn,
  { text, quotations }: SpokenArticle,
): AnnotatedQuotation[] {
  const pieces = speech.flatMap((span) => outsideMarks(text, span, quotations));
  return pieces.map((piece, index) => ({
    ...piece,
    form: 'full',
    context: 'body',
    marks: 'label',
    unbalanced: false,
    speaker,
    mention: speaker && label.span,
    cue: label.mark,
    rule: 'speaker label',
    confidence: 0.9,
    continues: index === 0 ? null : index - 1,
  }));
}

/** What a span has before, between and behind the quotations in marks. */
function outsideMarks(text: string, { start, end }: Span, quotations: readonly Span[]): Span[] {
  const near = quotations.slice(
    Math.max(0, countBefore(quotations, start) - 1),
    countBefore(quotations, end),
  );
  const inside = near.filter((one) => one.end > start);
  const edges = [start, ...inside.flatMap((one) => [one.start, one.end]), end];
  const pieces = edges.flatMap((edge, at) =>
    at % 2 === 0 ? trim(text, edge, Math.max(edge, edges[at + 1]!)) : [],
  );
  if (inside.length === 0) return pieces;
  return pieces.filter((piece) => countWords(text.slice(piece.start, piece.end)) >= leastWords);
}

function trim(text: string, start: number, end: number): Span[] {
  const piece = text.slice(start, end);
  const words = piece.replace(/^[^\p{L}\p{N}([“]+|["“„‘'«]+\s*$/gu, (marks) => ' '.repeat(marks.length));
  if (!/\p{L}/u.test(words)) return [];
  const opening = words.length - words.trimStart().length;
  return [{ start: start + opening, end: start + words.trimEnd().length }];
}

/** In the order of the text, `continues` counted anew. */
function merge(
  quotations: readonly AnnotatedQuotation[],
  turns: readonly AnnotatedQuotation[][],
): AnnotatedQuotation[] {
  const before = new Map<AnnotatedQuotation, AnnotatedQuotation>();
  for (const list of [quotations, ...turns])
    for (const one of list) if (one.continues !== null) before.set(one, list[one.continues]!);
  const all = [...quotations, ...turns.flat()].sort((a, b) => a.start - b.start);
  const places = new Map(all.map((one, index) => [one, index]));
  return all.map((one) => ({ ...one, continues: places.get(before.get(one)!) ?? null }));
}
