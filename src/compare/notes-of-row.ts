import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { countInWords, countWords, list } from '../wording/counts.ts';
import type { Difference, Pair } from './pair.ts';

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
      const words = countInWords(countWords(pair[side].text.slice(start, end)), 'word');
      return {
        label: 'Longer here',
        text: `${words} of the quotation ${words === 'one word' ? 'is' : 'are'} not in ${other.siglum}.`,
      };
    });
  return [...conflicts, ...longer];
}

function versionsIn(statement: Statement, siglum: string) {
  return statement.versions.filter((version) => version.siglum === siglum && version.context === 'body');
}

function otherSpeaker(statement: Statement, pair: Pair, side: 'a' | 'b'): CellNote[] {
  const other = pair[side === 'a' ? 'b' : 'a'].siglum;
  const name = (id: string | null) => (id === null ? 'nobody' : (pair.speakers.get(id)?.name ?? id));
  const names = (siglum: string) => [
    ...new Set(versionsIn(statement, siglum).map(({ speakerId }) => name(speakerId))),
  ];
  const there = names(other);
  const own = names(pair[side].siglum);
  if (there.every((speaker) => own.includes(speaker))) return [];
  return [
    {
      label: `Other speaker in ${other}`,
      text: `the same words are given to ${list(there)}.`,
      statement: statement.id,
    },
  ];
}
