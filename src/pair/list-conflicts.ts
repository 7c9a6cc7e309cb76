import { findSpeakerConflicts } from '../engine/statements/speaker-conflict.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement, Version } from '../schemas/statement.ts';
import type { Pair, PairArticle } from './pair.ts';

/** What is known of two articles and their quotations. */
interface Quoting extends Pick<Pair, 'statements'> {
  a: Omit<PairArticle, 'words'>;
  b: Omit<PairArticle, 'words'>;
}

/** Words that the two articles of a pair give to different speakers. */
export interface Conflict {
  /** `c1`, `c2`… in the order of the first article. */
  id: string;
  statement: string;
  /** The words that both print, as each prints them. */
  a: Span;
  b: Span;
  /** Ids of the speakers. */
  speakers: { a: string; b: string };
}

/**
 * The statements of a pair whose words its articles give to different speakers, in the order of the first.
 *
 * `“We will go,” said a spokesman` in A and `“We will go,” Ann Lee said` in B are one.
 */
export function listConflicts(pair: Quoting): Conflict[] {
  return pair.statements
    .filter(({ speakerConflict }) => speakerConflict)
    .flatMap((statement) => conflictOf(statement, pair) ?? [])
    .toSorted((left, right) => left.a.start - right.a.start)
    .map((conflict, index) => ({ ...conflict, id: `c${index + 1}` }));
}

/** Of several the one with most words. */
function conflictOf(statement: Statement, pair: Quoting): Omit<Conflict, 'id'> | null {
  const own = [pair.a, pair.b].flatMap((article) => quotationsOf(statement, article));
  const columns = statement.columns.map((column) => ({
    ...column,
    cells: own.map(({ index }) => column.cells[index] ?? null),
  }));
  const texts = new Map([pair.a, pair.b].map(({ siglum, text }) => [siglum, text]));
  const found = findSpeakerConflicts(
    { columns },
    own.map(({ quotation }) => quotation),
    texts,
  ).filter(({ one, other }) => own[one]!.siglum !== own[other]!.siglum);
  const [most] = found.toSorted((left, right) => right.columns.length - left.columns.length);
  if (!most) return null;
  const hull = (at: number): Span => ({
    start: most.columns[0]!.cells[at]!.start,
    end: most.columns.at(-1)!.cells[at]!.end,
  });
  const [a, b] = [own[most.one]!.quotation, own[most.other]!.quotation];
  const speakers = { a: a.speakerId ?? '', b: b.speakerId ?? '' };
  return { statement: statement.id, a: hull(most.one), b: hull(most.other), speakers };
}

/** The quotations of an article's body that are versions of a statement, with their places among the versions. */
function quotationsOf({ versions }: Statement, { siglum, quotations }: Quoting['a']) {
  const isOf = ({ start, end }: Quotation, version: Version) =>
    version.siglum === siglum && version.context === 'body' && version.start === start && version.end === end;
  return versions.flatMap((version, index) => {
    const quotation = quotations.find((one) => isOf(one, version));
    return quotation ? [{ siglum, index, quotation }] : [];
  });
}
