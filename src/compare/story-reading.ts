import type { StoryData } from '../collections/load-story.ts';
import { listConflicts } from '../pair/list-conflicts.ts';
import { listDifferences } from '../pair/list-differences.ts';
import type { Pair } from '../pair/pair.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { lineAt } from '../source/lines.ts';
import { sayConflict, sayDifference } from '../wording/en/say-difference.ts';
import { type PlacedSentence, placeSentences } from './build-comparison.ts';
import { type EditorLink, linksByHand } from './links-of-cell.ts';
import { type InBoth, inBoth, type Voiced, voicesOf } from './list-voices.ts';
import { notesOfSide, type PlacedNote } from './notes-of-row.ts';
import { type Tie, tiesOfStatement } from './ties-of-statement.ts';
import { listPairs, pairSlug, sharesSomething, toPair, toSide } from './to-pair.ts';

/** What a browser needs to lay any articles of a story beside each other, in any order. */
export interface StoryReading {
  story: string;
  articles: (Voiced & { sentences: LinedSentence[] })[];
  passages: Passage[];
  /** Sentences that print the same words of a statement. */
  ties: Tie[];
  /** By both sigla, the first of them the spine: `B-A`; only pairs that share something. */
  pairs: Record<string, PairReading>;
  links: EditorLink[];
  /** Names of the pairs that have a page: `a-b`. */
  pages: string[];
}

/** A sentence with the line of its file that it begins on, from 1. */
export interface LinedSentence extends PlacedSentence {
  line: number;
}

interface SaidOfPlace {
  id: string;
  a: Span | null;
  b: Span | null;
  said: string;
}

/** What is said of a pair, in the order of its places. */
export interface PairReading {
  differences: SaidOfPlace[];
  /** Places that the two give to different speakers. */
  conflicts: SaidOfPlace[];
  notes: { a: PlacedNote[]; b: PlacedNote[] };
  /** What of the second article stands in the first too. */
  shared: InBoth;
}

/** The reading of a story, from everything known of it. */
export function toStoryReading(data: StoryData): StoryReading {
  const lined = data.articles.map((article) => ({
    ...voicesOf(toSide(article), data.speakers),
    sentences: placeSentences(article).map((sentence) => ({
      ...sentence,
      line: lineAt(article.source.text, sentence.start),
    })),
  }));
  return {
    story: data.slug,
    articles: lined,
    passages: data.passages.passages.filter(({ scope }) => scope === 'body'),
    ties: data.statements.flatMap((statement) => tiesOfStatement(statement, lined)),
    pairs: Object.fromEntries(
      orderedPairs(data).map((pair) => [`${pair.a.siglum}-${pair.b.siglum}`, toPairReading(pair)]),
    ),
    links: linksByHand(data.passages.paraphrases),
    pages: listPairs(data).map(pairSlug),
  };
}

/** Both orders of every two articles that share something. */
function orderedPairs(data: StoryData): Pair[] {
  return data.articles.flatMap((a) =>
    data.articles.flatMap((b) => {
      const pair = a === b ? null : toPair(data, a, b);
      return pair && sharesSomething(pair) ? [pair] : [];
    }),
  );
}

function toPairReading(pair: Pair): PairReading {
  const differences = listDifferences(pair);
  return {
    differences: differences.map((difference) => ({
      id: difference.id,
      a: difference.a,
      b: difference.b,
      said: sayDifference(difference, pair),
    })),
    conflicts: listConflicts(pair).map((conflict) => ({
      id: conflict.id,
      a: conflict.a,
      b: conflict.b,
      said: sayConflict(conflict, pair),
    })),
    notes: { a: notesOfSide(pair, 'a', differences), b: notesOfSide(pair, 'b', differences) },
    shared: inBoth(pair, 'b'),
  };
}
