import { longestIncreasing } from './longest-increasing.ts';
import type { Cell, CellItem, ReadingArticle, ReadingSentence, Row } from './row.ts';

/**
 * In: two or more articles, the first of them the spine. Out: rows, in the order of the spine.
 *
 * A group of matched sentences is a row. Sentences of no group stand in the row after their
 * predecessor, beside what the other articles print there. A group that an article prints in
 * another place stands where the spine has it; the other place gets a pointer.
 *
 * Spine `x 1 y 2`, other `1 2 z` gives rows `x|–`, `1|1`, `y|–`, `2|2`, `–|z`.
 */
export function alignRows(articles: readonly ReadingArticle[]): Row[] {
  const columns = articles.map((article) => withSharedGroups(article, articles));
  const order = orderGroups(columns);
  const draft = (groups: string[]): Draft => ({ groups, cells: columns.map(() => undefined) });
  const rows = [draft([]), ...order.flatMap((group) => [draft([group]), draft([])])];
  for (const [index, column] of columns.entries()) fillColumn(rows, column, index);
  return mergeNeighbours(rows, columns).map((row) => toRow(row, articles));
}

interface Draft {
  groups: string[];
  cells: ({ items: CellItem[]; moved: boolean } | undefined)[];
}

/** A group counts only where two of the chosen articles have it. */
function withSharedGroups(article: ReadingArticle, all: readonly ReadingArticle[]): ReadingArticle {
  const others = new Set(
    all.filter((other) => other !== article).flatMap((other) => other.sentences.map(({ group }) => group)),
  );
  const sentences = article.sentences.map((sentence) =>
    others.has(sentence.group) ? sentence : { ...sentence, group: null },
  );
  return { siglum: article.siglum, sentences };
}

/** The spine's groups in its order; a later article's own groups after their predecessors. */
function orderGroups(columns: readonly ReadingArticle[]): string[] {
  const order: string[] = [];
  for (const column of columns) {
    let previous = -1;
    for (const group of groupsInOrder(column)) {
      const place = order.indexOf(group);
      if (place < 0) order.splice(++previous, 0, group);
      else previous = place;
    }
  }
  return order;
}

function groupsInOrder(column: ReadingArticle): string[] {
  return [...new Set(column.sentences.flatMap(({ group }) => (group === null ? [] : [group])))];
}

/** Groups stand at odd indices of the drafts, the text between them at even ones. */
function fillColumn(rows: Draft[], column: ReadingArticle, index: number): void {
  const rowOf = new Map(rows.flatMap((row, at) => row.groups.map((group) => [group, at] as const)));
  const inOrder = groupsInOrder(column);
  const kept = longestIncreasing(inOrder.map((group) => rowOf.get(group)!));
  const moved = new Set(inOrder.filter((_, at) => !kept.has(at)));
  // An article that shares nothing stands at the end, where it pushes nothing apart.
  let slot = inOrder.length === 0 ? rows.length - 1 : 0;
  for (const sentence of column.sentences) {
    const { group } = sentence;
    if (group === null) cellOf(rows[slot]!, index).items.push(itemOf(sentence));
    else {
      const at = rowOf.get(group)!;
      const cell = cellOf(rows[at]!, index);
      if (moved.has(group) && cell.items.length === 0) point(rows[slot]!, group, index);
      cell.moved = moved.has(group);
      cell.items.push(itemOf(sentence));
      if (!moved.has(group)) slot = Math.max(slot, at + 1);
    }
  }
}

function point(row: Draft, group: string, index: number): void {
  cellOf(row, index).items.push({ kind: 'elsewhere', group });
}

function cellOf(row: Draft, index: number) {
  row.cells[index] ??= { items: [], moved: false };
  return row.cells[index];
}

const itemOf = (sentence: ReadingSentence): CellItem => ({ kind: 'sentence', id: sentence.id });

/** Rows that follow each other, inside one paragraph, in every article they stand in, are one row. */
function mergeNeighbours(rows: readonly Draft[], columns: readonly ReadingArticle[]): Draft[] {
  const place = new Map<string, { at: number; paragraph: number }>();
  for (const { sentences } of columns) {
    for (const [at, { id, paragraph }] of sentences.entries()) place.set(id, { at, paragraph });
  }
  const merged: Draft[] = [];
  for (const row of rows.filter((draft) => draft.cells.some(Boolean))) {
    const last = merged.at(-1);
    if (last && last.groups.length > 0 && row.groups.length > 0 && follows(last, row, place)) {
      last.groups.push(...row.groups);
      for (const [index, cell] of row.cells.entries()) last.cells[index]?.items.push(...(cell?.items ?? []));
    } else merged.push(row);
  }
  return merged;
}

function follows(above: Draft, below: Draft, place: ReadonlyMap<string, { at: number; paragraph: number }>) {
  return below.cells.every((cell, index) => {
    const before = above.cells[index];
    if (!cell || !before) return !cell && !before;
    const last = place.get(idOf(before.items.at(-1)));
    const first = place.get(idOf(cell.items[0]));
    return last && first && first.at === last.at + 1 && first.paragraph === last.paragraph;
  });
}

const idOf = (item: CellItem | undefined): string => (item?.kind === 'sentence' ? item.id : '');

function toRow(draft: Draft, articles: readonly ReadingArticle[]): Row {
  const cells: Cell[] = articles.map(({ siglum }, index) => ({
    siglum,
    items: draft.cells[index]?.items ?? [],
    moved: draft.cells[index]?.moved ?? false,
  }));
  return { groups: draft.groups, cells };
}
