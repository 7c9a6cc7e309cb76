import { saySpeaker } from '../engine/findings/say-speaker.ts';
import { countWords } from '../engine/speakers/count-words.ts';
import { type Conflict, listConflicts } from '../pair/list-conflicts.ts';
import { type Difference, type Pair, textIn } from '../pair/pair.ts';
import { toTableRows } from '../pair/table-rows.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { compareWords } from '../wording/en/compare-words.ts';

const said = compareWords.cell;

/** A remark under a cell: a few words in bold, then a sentence. */
export interface CellNote {
  label: string;
  text: string;
  /** Statement that it is about. */
  statement?: string;
}

/** A remark and the offsets, in its article, of the words that it is about. */
export interface PlacedNote extends CellNote {
  at: readonly number[];
}

/**
 * What a reader should know about the quotations of one side of a pair: another speaker in the
 * other article, or more words here.
 */
export function notesOfSide(pair: Pair, side: 'a' | 'b', differences: readonly Difference[]): PlacedNote[] {
  const other = pair[side === 'a' ? 'b' : 'a'];
  const conflicts = listConflicts(pair);
  const speakers = pair.statements.flatMap((statement) => otherSpeaker(statement, pair, side, conflicts));
  const longer = differences.flatMap((difference): PlacedNote[] => {
    const span = difference[side];
    if (difference.kind !== 'longer' || !span) return [];
    const words = countWords(pair[side].text.slice(span.start, span.end));
    return [{ label: said.longer, text: said.notIn(words, other.siglum), at: [span.start] }];
  });
  return [...speakers, ...longer];
}

/** The remarks of one cell; `spans` are its sentences. */
export function notesIn(notes: readonly PlacedNote[], spans: readonly Span[]): PlacedNote[] {
  return notes.filter(({ at }) =>
    at.some((start) => spans.some((span) => span.start <= start && start < span.end)),
  );
}

/**
 * Whom the other article gives the same words to, where both print them. What the rules call a conflict is
 * named as one; a family and one of its members are not.
 */
function otherSpeaker(
  statement: Statement,
  pair: Pair,
  side: 'a' | 'b',
  conflicts: readonly Conflict[],
): PlacedNote[] {
  const other = side === 'a' ? 'b' : 'a';
  const conflict = conflicts.find((one) => one.statement === statement.id);
  const there = namesIn(statement, pair, other);
  const own = namesIn(statement, pair, side);
  if (there.every((speaker) => own.includes(speaker))) return [];
  const label = conflict ? said.otherSpeaker : said.otherName;
  const start = conflict?.[side].start ?? firstShared(statement, pair, side);
  if (start === undefined) return [];
  return [
    { label: label(pair[other].siglum), text: said.givenTo(there), statement: statement.id, at: [start] },
  ];
}

function namesIn({ versions }: Statement, pair: Pair, side: 'a' | 'b'): string[] {
  const { siglum } = pair[side];
  const own = versions.filter((version) => version.siglum === siglum && version.context === 'body');
  const names = own.map(({ speakerId }) => {
    const speaker = speakerId === null ? undefined : pair.speakers.get(speakerId);
    return speaker ? saySpeaker(speaker, (name) => textIn(pair, name)) : (speakerId ?? said.nobody);
  });
  return [...new Set(names)];
}

function firstShared(statement: Statement, pair: Pair, side: 'a' | 'b'): number | undefined {
  return toTableRows(statement, pair).find(({ same }) => same)?.[side]?.start;
}
