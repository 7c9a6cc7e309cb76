import type { Passage } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import type { AlignedWords } from './align-pair.ts';
import type { WordRun } from './word-run.ts';

const quotedShare = 0.8;

/** A passage is a shared quotation where four fifths of its equal words are quoted on either side. */
export function classifyPassage(
  aligned: AlignedWords,
  [a, b]: readonly [WordRun, WordRun],
  [quotedA, quotedB]: readonly [readonly Span[], readonly Span[]],
): Passage['class'] {
  let [words, inA, inB] = [0, 0, 0];
  for (const run of aligned.equal) {
    words += run.length;
    inA += countQuoted(a, run.a, run.length, quotedA);
    inB += countQuoted(b, run.b, run.length, quotedB);
  }
  return Math.max(inA, inB) >= quotedShare * words ? 'quotation' : 'narrative';
}

function countQuoted(run: WordRun, start: number, length: number, quoted: readonly Span[]): number {
  const from = run.starts[start]!;
  const to = run.ends[start + length - 1]!;
  const near = quoted.filter((span) => span.start < to && span.end > from);
  if (near.length === 0) return 0;
  let count = 0;
  for (let at = start; at < start + length; at++) {
    if (near.some((span) => span.start <= run.starts[at]! && span.end >= run.ends[at]!)) count++;
  }
  return count;
}
