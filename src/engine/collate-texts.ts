import type { Change, Passage } from '../schemas/passage.ts';
import type { Block } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { findQuotations } from './4-find-quotations.ts';
import { type ComparedPassage, compareRuns, type Side } from './passages/compare-runs.ts';
import { findCandidates } from './passages/find-candidates.ts';
import { toWordRun, type Vocabulary } from './passages/word-run.ts';
import { findParagraphStarts } from './text/paragraph-starts.ts';

/** A passage as `variorum collate` prints it; offsets are into the two texts. */
export interface CollatedPassage {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
  readonly class: Passage['class'];
  readonly similarity: number;
  readonly moved: boolean;
  readonly changes: readonly {
    a: readonly [number, number];
    b: readonly [number, number];
    kind: Change['kind'];
  }[];
}

export interface CollatedPair {
  /** Indexes of the two texts. */
  readonly pair: readonly [number, number];
  readonly passages: CollatedPassage[];
}

/** What two whole texts share, headlines and all. */
export function collateTexts(a: string, b: string): CollatedPassage[] {
  const [only] = collateAll([a, b]);
  return only?.passages ?? [];
}

/** What any two of many texts share, one pair after the other; only pairs that the index names are aligned. */
export function* collateAll(texts: readonly string[]): Generator<CollatedPair> {
  const vocabulary: Vocabulary = new Map();
  const sides = texts.map((text) => toSide(text, vocabulary));
  const candidates = new Set(findCandidates(sides.map((side) => side.run)).map((pair) => pair.join()));
  for (const [one, a] of sides.entries()) {
    for (let other = one + 1; other < sides.length; other++) {
      const passages = candidates.has([one, other].join()) ? compareRuns(a, sides[other]!) : [];
      yield { pair: [one, other], passages: passages.map(toCollated) };
    }
  }
}

/** A whole text, numbered with the vocabulary that all texts of a comparison share. */
export function toSide(text: string, vocabulary: Vocabulary): Side {
  const paragraphs = findParagraphStarts(text);
  const blocks = paragraphs.map((start, index): Block => {
    const end = paragraphs[index + 1] ?? text.length;
    return { start, end: start + text.slice(start, end).trimEnd().length, kind: 'body' };
  });
  const run = toWordRun(text, [{ start: 0, end: text.length, paragraphs }], vocabulary);
  return { run, quoted: findQuotations(text, blocks).quotations };
}

function toCollated({ a, b, changes, ...passage }: ComparedPassage): CollatedPassage {
  return {
    a: toPair(a),
    b: toPair(b),
    class: passage.class,
    similarity: passage.similarity,
    moved: passage.moved,
    changes: changes.map((change) => ({ a: toPair(change.a), b: toPair(change.b), kind: change.kind })),
  };
}

function toPair({ start, end }: Span): [number, number] {
  return [start, end];
}
