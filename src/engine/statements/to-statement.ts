/**
 * In: a group of quotations that print one utterance. Out: the statement: its versions with their extent,
 * whether the articles disagree about the speaker, and the word table.
 */
import type { Span } from '../../schemas/span.ts';
import type { Column, Statement, Version } from '../../schemas/statement.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { collateWords } from './collate-words.ts';
import { findFullest } from './find-fullest.ts';
import type { Group } from './group-links.ts';
import type { Quoted } from './quoted-words.ts';
import { settleEnds } from './settle-ends.ts';
import { findSpeakerConflicts } from './speaker-conflict.ts';
import { toColumns } from './to-columns.ts';

/** A version that prints this part of the fullest one's words counts as whole. */
const wholePart = 0.9;
/** “won’t” is no less than “will not”. */
const otherWording = 1;

export function toStatement(story: string, group: Group, texts: ReadonlyMap<string, string>): Statement {
  const { members } = group;
  const text = (version: number) => texts.get(members[version]!.siglum)!;
  const { fullest, pieces } = findFullest(members);
  const rows = settleEnds(
    collateWords(
      members.map(({ words }) => words),
      pieces,
    ),
    text,
  );
  const columns = toColumns(rows, text);
  const quotations = members.map(({ quotation }) => quotation);
  const weakest = group.links.reduce((low, link) => (link.confidence < low.confidence ? link : low));
  return {
    story,
    id: `s-${members[0]!.quotation.id}`,
    versions: members.map((member, index) => toVersion(member, partOf(members, index, fullest, columns))),
    fullest,
    speakerConflict: findSpeakerConflicts({ columns }, quotations, texts).length > 0,
    columns,
    rule: weakest.rule,
    confidence: weakest.confidence,
  };
}

/** How much of the fullest version's words a version prints; another wording of so many words or more is as much. */
function partOf(
  members: readonly Quoted[],
  index: number,
  fullest: number,
  columns: readonly Column[],
): number {
  const count = (version: number, cell: Span | null | undefined) =>
    cell ? countWithin(members[version]!.words, cell) : 0;
  const shared = columns.reduce((sum, { cells }) => {
    const here = count(index, cells[index]);
    return sum + Math.min(count(fullest, cells[fullest]), here === 0 ? 0 : here + otherWording);
  }, 0);
  return shared / members[fullest]!.words.length;
}

/** `words` are in order, and no cell ends inside one. */
function countWithin(words: readonly Span[], cell: Span): number {
  const first = partitionPoint(words.length, (at) => words[at]!.start < cell.start);
  const behind = partitionPoint(words.length, (at) => words[at]!.end <= cell.end);
  return Math.max(0, behind - first);
}

function toVersion({ quotation, siglum, words: printed, length }: Quoted, part: number): Version {
  const { id, start, end, context, speakerId } = quotation;
  const extent = context === 'comment' ? 'repeat' : part >= wholePart ? 'whole' : 'excerpt';
  return {
    quotation: id,
    siglum,
    start,
    end,
    context,
    extent,
    words: quotation.words - (printed.length - length),
    speakerId,
  };
}
