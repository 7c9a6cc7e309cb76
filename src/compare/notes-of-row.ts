import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { countWords } from '../wording/counts.ts';
import { compareWords } from '../wording/en/compare-words.ts';
import type { Difference, Pair } from './pair.ts';

const said = compareWords.cell;

/** A remark under a cell: a few words in bold, then a sentence. */
export interface CellNote {
  label: string;
  text: string;
  /** Statement that it is about. */
  statement?: string;
}

/**
 * What a reader should know about the quotations in one cell of a pair: another speaker in the
 * other article, or more words here. `spans` are the cell's sentences.
 */
export function notesOfCell(
  pair: Pair,
  side: 'a' | 'b',
  spans: readonly Span[],
  differences: readonly Difference[],
): CellNote[] {
  const other = pair[side === 'a' ? 'b' : 'a'];
  const here = (span: Span | null) =>
    span !== null && spans.some(({ start, end }) => start <= span.start && span.start < end);
  const conflicts = pair.statements
    .filter((statement) => versionsIn(statement, pair[side].siglum).some(here))
    .flatMap((statement) => otherSpeaker(statement, pair, side));
  const longer = differences
    .filter((difference) => difference.kind === 'longer' && here(difference[side]))
    .map((difference): CellNote => {
      const { start, end } = difference[side]!;
      const words = countWords(pair[side].text.slice(start, end));
      return { label: said.longer, text: said.notIn(words, other.siglum) };
    });
  return [...conflicts, ...longer];
}

function versionsIn(statement: Statement, siglum: string) {
  return statement.versions.filter((version) => version.siglum === siglum && version.context === 'body');
}

function otherSpeaker(statement: Statement, pair: Pair, side: 'a' | 'b'): CellNote[] {
  const other = pair[side === 'a' ? 'b' : 'a'].siglum;
  const name = (id: string | null) => (id === null ? said.nobody : (pair.speakers.get(id)?.name ?? id));
  const names = (siglum: string) => [
    ...new Set(versionsIn(statement, siglum).map(({ speakerId }) => name(speakerId))),
  ];
  const there = names(other);
  const own = names(pair[side].siglum);
  if (there.every((speaker) => own.includes(speaker))) return [];
  return [
    {
      label: said.otherSpeaker(other),
      text: said.givenTo(there),
      statement: statement.id,
    },
  ];
}
