/**
 * In: a statement. Out: its columns without the words with which a version opens or closes within a sentence and which others do
 * not have: before “without a doubt one of the finest” may stand “the pilot is”, or not. One word for one is another word, and so
 * is another form of it: “has misstated” for “a history of misstating”.
 */
import type { Span } from '../../../schemas/span.ts';
import type { Column, Statement } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';

export function withoutCutEdges(statement: Statement, context: FindingContext): Column[] {
  const columns = statement.columns.map(({ kind, cells }) => ({ kind, cells: [...cells] }));
  statement.versions.forEach((_, version) => {
    const own = [...statement.columns.keys()].filter((at) => statement.columns[at]!.cells[version]);
    const edges = [
      opensWithin(statement, version, context) ? own : [],
      closesWithin(statement, version, context) ? own.toReversed() : [],
    ];
    for (const edge of edges)
      for (const at of otherWords(edge, statement, context)) columns[at]!.cells[version] = null;
  });
  return columns;
}

/** From the edge inwards, the places before the first with the same words. */
function otherWords(edge: readonly number[], { columns, versions }: Statement, context: FindingContext) {
  const shared = edge.findIndex((at) => columns[at]!.kind !== 'wording');
  const others = edge.slice(0, Math.max(0, shared));
  const isWord = (at: number) =>
    columns[at]!.cells.every(
      (cell, version) => !cell || !/\s/u.test(context.text({ siglum: versions[version]!.siglum, ...cell })),
    );
  const wordsOf = (version: number, cell: Span) =>
    foldPhrase(context.text({ siglum: versions[version]!.siglum, ...cell })).split(' ');
  const isReworded = (at: number) =>
    shareStem(columns[at]!.cells.map((cell, version) => (cell ? wordsOf(version, cell) : [])));
  return (others.length === 1 && isWord(others[0]!)) || others.some(isReworded) ? [] : others;
}

/** Whether two of several readings have a long word in common but for its end. */
function shareStem(readings: readonly (readonly string[])[]): boolean {
  const stems = readings.map((words) => new Set(words.filter(isLong).map((word) => word.slice(0, ofStem))));
  return stems.some((own, at) => stems.slice(at + 1).some((other) => !own.isDisjointFrom(other)));
}

/** Letters. */
const ofStem = 6;

const isLong = (word: string) => word.length > ofStem;

function opensWithin({ versions }: Statement, version: number, context: FindingContext): boolean {
  const { quotation, siglum, start, end } = versions[version]!;
  return context.quotation(quotation).form !== 'full' && !startsUpper(context.text({ siglum, start, end }));
}

function closesWithin({ versions }: Statement, version: number, context: FindingContext): boolean {
  const { quotation, siglum, start, end } = versions[version]!;
  const isEnd = /[.!?]["”'’\s]*$/u.test(context.text({ siglum, start, end: end + 1 }));
  return context.quotation(quotation).form !== 'full' && !isEnd;
}
