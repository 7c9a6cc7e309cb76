import type { Passage } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import { type AlignedWords, alignPair } from './align-pair.ts';
import { classifyPassage } from './classify-passage.ts';
import { listChanges } from './list-changes.ts';
import type { WordRun } from './word-run.ts';

/** A side of a comparison: its words, and which characters stand inside quotation marks. */
export interface Side {
  readonly run: WordRun;
  readonly quoted: readonly Span[];
}

export type ComparedPassage = Omit<Passage, 'id' | 'pair' | 'scope'>;

/** All passages of two texts, with their differences, in the order of side a. */
export function compareRuns(a: Side, b: Side): ComparedPassage[] {
  return alignPair(a.run, b.run).map((aligned) => toPassage(aligned, a, b));
}

/** Aligned words as a passage. */
export function toPassage(aligned: AlignedWords, a: Side, b: Side): ComparedPassage {
  const { changes, ...spans } = listChanges(aligned, a.run, b.run);
  const words = aligned.equal.reduce((sum, run) => sum + run.length, 0);
  const longer = Math.max(aligned.a[1] - aligned.a[0], aligned.b[1] - aligned.b[0]);
  return {
    class: classifyPassage(aligned, [a.run, b.run], [a.quoted, b.quoted]),
    ...spans,
    words,
    similarity: Math.round((1000 * words) / longer) / 1000,
    moved: aligned.moved,
    changes: [...changes],
  };
}
