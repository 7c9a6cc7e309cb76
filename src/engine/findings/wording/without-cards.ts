/**
 * In: columns of a statement. Out: the same without the words of a card that pops up behind a name on the page of an article and is
 * copied with it: nobody said them.
 */
import type { Column, Statement } from '../../../schemas/statement.ts';
import { findHoverCards } from '../../text/hover-cards.ts';
import { indexSpans } from '../../text/index-spans.ts';
import type { FindingContext } from '../context.ts';
import { onceAStory } from '../once-each.ts';

const cardsIn = onceAStory(
  ({ articles }) => new Map(articles.map(({ siglum, text }) => [siglum, indexSpans(findHoverCards(text))])),
);

export function withoutCards(
  columns: readonly Column[],
  { versions }: Pick<Statement, 'versions'>,
  context: FindingContext,
): Column[] {
  const cards = cardsIn(context);
  const isCard = (cell: Column['cells'][number], version: number) =>
    cell !== null && cards.get(versions[version]!.siglum)!.touches(cell);
  return columns.map(({ kind, cells }) => ({
    kind,
    cells: cells.map((cell, version) => (isCard(cell, version) ? null : cell)),
  }));
}
