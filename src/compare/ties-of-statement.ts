import { overlapOf } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { joinLinks, type Link } from './join-links.ts';
import { type ArticleSentences, sentenceId } from './tie-sentences.ts';

/** Ids of sentences that print the same words of a statement. */
export type Tie = readonly string[];

/** Characters that two sentences must share; less where the part that a version prints of one is shorter than twice that. */
const enough = 24;

/** A sentence that a version prints some of. */
interface Part {
  id: string;
  version: number;
  siglum: string;
  sentence: Span;
  /** Characters of it in the version. */
  length: number;
}

/**
 * The sentences that the versions of a statement share, by the columns of its word table: a version may begin
 * or go on with sentences that another lacks.
 *
 * `A: “One. Two.”` and `B: “Two. Three.”` give `Two.` of both.
 */
export function tiesOfStatement(
  { versions, columns }: Pick<Statement, 'versions' | 'columns'>,
  articles: readonly ArticleSentences[],
): Tie[] {
  const parts = versions.map((version, at) =>
    version.context === 'body' ? partsOf(version, at, articles) : [],
  );
  const shared = new Map<string, { one: Part; other: Part; length: number }>();
  for (const { cells } of columns.filter(({ kind }) => kind !== 'wording')) {
    const here = cells.flatMap((cell, at) => (cell ? cutAtParts(cell, parts[at]!) : []));
    for (const [index, one] of here.entries()) {
      for (const other of here.slice(index + 1)) {
        if (one.part.siglum === other.part.siglum) continue;
        const key = `${one.part.version} ${one.part.id} ${other.part.version} ${other.part.id}`;
        const found = shared.get(key) ?? { one: one.part, other: other.part, length: 0 };
        found.length += overlapOf(one, other);
        shared.set(key, found);
      }
    }
  }
  const tied = [...shared.values()].filter(
    ({ one, other, length }) => length >= Math.min(enough, one.length / 2, other.length / 2),
  );
  return toSets(tied.map(({ one, other }): Link => [one.id, other.id]));
}

function partsOf(
  version: Span & { siglum: string },
  at: number,
  articles: readonly ArticleSentences[],
): Part[] {
  const { siglum } = version;
  const sentences = articles.find((article) => article.siglum === siglum)?.sentences ?? [];
  return sentences
    .map((sentence) => ({
      id: sentenceId(siglum, sentence),
      version: at,
      siglum,
      sentence,
      length: overlapOf(sentence, version),
    }))
    .filter(({ length }) => length > 0);
}

/** The parts that a cell runs over, from its start on; what they print alike stands at the same offsets, or nearly. */
function cutAtParts(cell: Span, parts: readonly Part[]): (Span & { part: Part })[] {
  return parts
    .filter(({ sentence }) => overlapOf(cell, sentence) > 0)
    .map((part) => ({
      part,
      start: Math.max(part.sentence.start, cell.start) - cell.start,
      end: Math.min(part.sentence.end, cell.end) - cell.start,
    }));
}

function toSets(links: readonly Link[]): Tie[] {
  const sets = Map.groupBy(joinLinks(links), ([, name]) => name);
  return [...sets.values()].map((members) => members.map(([id]) => id));
}
