import type { Passage } from '../schemas/passage.ts';
import { alignRows } from './align-rows.ts';
import { type Bracket, numberBrackets } from './number-brackets.ts';
import { placePassages } from './place-passages.ts';
import type { ReadingArticle, Row } from './row.ts';
import { type ArticleSentences, sentenceId, tieSentences } from './tie-sentences.ts';
import type { Tie } from './ties-of-statement.ts';

/** Articles tied to each other and laid in rows. */
export interface Together {
  reading: readonly ReadingArticle[];
  rows: readonly Row[];
  /** One a row; null where nothing is shared. */
  brackets: readonly (Bracket | null)[];
  /** Ids of the passages that begin at no bracket, by the index of the row where their words stand. */
  strays: ReadonlyMap<number, readonly string[]>;
  /** The group of each sentence that has one. */
  groups: ReadonlyMap<string, string>;
  /** Number of the bracket of each group; null where it has none. */
  numbers: ReadonlyMap<string, number | null>;
}

/** Ties the sentences of the chosen articles and lays them in rows; the first article is the spine. */
export function readTogether(
  columns: readonly ArticleSentences[],
  all: readonly Passage[],
  ties: readonly Tie[],
): Together {
  const passages = bodyPassages(all, columns);
  const reading = tieSentences(columns, passages, ties);
  const rows = alignRows(reading);
  const places = columns.map(({ siglum, sentences }) => ({
    siglum,
    sentences: new Map(sentences.map((span) => [sentenceId(siglum, span), span])),
  }));
  const brackets = numberBrackets(rows, places, passages);
  const strays = placePassages(rows, places, passages, brackets);
  return { reading, rows, brackets, strays, groups: groupsOf(reading), numbers: numbersOf(rows, brackets) };
}

/** The passages between the bodies of the chosen articles. */
export function bodyPassages(passages: readonly Passage[], chosen: readonly { siglum: string }[]): Passage[] {
  const sigla = new Set(chosen.map(({ siglum }) => siglum));
  return passages.filter(
    ({ scope, pair: [a, b] }) => scope === 'body' && a !== b && sigla.has(a) && sigla.has(b),
  );
}

function groupsOf(reading: readonly ReadingArticle[]): Map<string, string> {
  return new Map(
    reading.flatMap(({ sentences }) =>
      sentences.flatMap(({ id, group }) => (group === null ? [] : [[id, group] as const])),
    ),
  );
}

function numbersOf(rows: readonly Row[], brackets: readonly (Bracket | null)[]): Map<string, number | null> {
  return new Map(
    rows.flatMap((row, index) =>
      row.groups.map((group) => [group, brackets[index]?.number ?? null] as const),
    ),
  );
}
