import { saySpeaker } from '../engine/findings/say-speaker.ts';
import { countWords } from '../engine/speakers/count-words.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { compareWords } from '../wording/en/compare-words.ts';
import { type Difference, type Pair, textIn } from './pair.ts';

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
  const conflicts = pair.statements.flatMap((statement) => otherSpeaker(statement, pair, side));
  const longer = differences.flatMap((difference): PlacedNote[] => {
    const span = difference[side];
    if (difference.kind !== 'longer' || !span) return [];
    const words = countWords(pair[side].text.slice(span.start, span.end));
    return [{ label: said.longer, text: said.notIn(words, other.siglum), at: [span.start] }];
  });
  return [...conflicts, ...longer];
}

/** The remarks of one cell; `spans` are its sentences. */
export function notesIn(notes: readonly PlacedNote[], spans: readonly Span[]): PlacedNote[] {
  return notes.filter(({ at }) =>
    at.some((start) => spans.some((span) => span.start <= start && start < span.end)),
  );
}

function versionsIn(statement: Statement, siglum: string) {
  return statement.versions.filter((version) => version.siglum === siglum && version.context === 'body');
}

function otherSpeaker(statement: Statement, pair: Pair, side: 'a' | 'b'): PlacedNote[] {
  const other = pair[side === 'a' ? 'b' : 'a'].siglum;
  const name = (id: string | null) => {
    const speaker = id === null ? undefined : pair.speakers.get(id);
    return speaker ? saySpeaker(speaker, (siglum) => textIn(pair, siglum)) : (id ?? said.nobody);
  };
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
      at: versionsIn(statement, pair[side].siglum).map(({ start }) => start),
    },
  ];
}
