/**
 * In: a statement. Out: for each article that prints only part of it, which words of the fullest version it
 * prints and which it leaves out; fragments of one article, and articles with the same pieces, are taken together.
 */

import type { Span } from '../../../schemas/span.ts';
import type { Statement, Version } from '../../../schemas/statement.ts';
import { countWords } from '../../speakers/count-words.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { areOpposed } from '../../statements/speaker-conflict.ts';
import { foldPhrase } from '../../text/fold.ts';
import { contains } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';

export interface Pieces {
  statement: Statement;
  /** Articles that print exactly these pieces. */
  sigla: string[];
  /** The versions of the first of them. */
  versions: Version[];
  /** Of a turn of a transcript, the sentences of which the pieces are part. */
  fullest: Version;
  /** Articles that print the whole. */
  whole: string[];
  /** Whether they print the whole besides. */
  alsoWhole: boolean;
  /** Runs of the fullest version, and of what its article quotes besides, that no piece prints. */
  left: Span[];
}

/** An article that prints the whole somewhere counts only for the fragments it prints besides. */
export function findPieces(statement: Statement, context: FindingContext): Pieces[] {
  const fullest = statement.versions[statement.fullest]!;
  const printed = context.printed(statement);
  const cut = printed
    .filter(({ extent }) => extent === 'excerpt')
    .filter((version) => !isHead(version, context) && !areStrangers(version, fullest, context));
  const bySiglum = Map.groupBy(cut, ({ siglum }) => siglum);
  const whole = wholeSigla(statement, printed, bySiglum);
  for (const siglum of whole) if (!hasWhole(printed, siglum)) bySiglum.delete(siglum);
  const alike = Map.groupBy([...bySiglum], ([siglum, versions]) =>
    [whole.includes(siglum), ...versions.map((version) => foldPhrase(context.text(version)))].join(' | '),
  );
  return [...alike.values()].map((articles) => {
    const versions = articles[0]![1];
    const sigla = articles.map(([siglum]) => siglum);
    const alsoWhole = whole.includes(sigla[0]!);
    const around = sentencesOf(statement, versions, context);
    const left = [
      ...findLeftOut(statement, versions).flatMap((span) => clip(span, around)),
      ...leftBeside(statement, versions, context),
    ].toSorted((a, b) => a.start - b.start);
    return {
      statement,
      sigla,
      versions,
      fullest: clipVersion(fullest, around, context),
      whole,
      alsoWhole,
      left,
    };
  });
}

/** Articles with a whole version, and those whose pieces are all of it: “I lost,” she said. “I lost again.” */
function wholeSigla(
  statement: Statement,
  printed: readonly Version[],
  bySiglum: ReadonlyMap<string, readonly Version[]>,
): string[] {
  return siglaOf(printed).filter((siglum) => {
    if (hasWhole(printed, siglum)) return true;
    const own = bySiglum.get(siglum) ?? [];
    return own.length > 1 && findLeftOut(statement, own).length === 0;
  });
}

function hasWhole(printed: readonly Version[], siglum: string): boolean {
  return printed.some((version) => version.siglum === siglum && version.extent === 'whole');
}

/** The article prints the whole in one piece, with a word other or left out. */
export function hasOtherWords(
  siglum: string,
  { statement, fullest }: Pieces,
  context: FindingContext,
): boolean {
  const own = statement.versions.filter((one) => one.siglum === siglum && one.extent === 'whole');
  const holds = (one: Version) => foldPhrase(context.text(one)).includes(foldPhrase(context.text(fullest)));
  return own.length > 0 && !own.some(holds);
}

/**
 * Of a long turn of a transcript, the sentences of which an article prints something: nobody prints every answer of
 * an interview, and who leaves the others out cuts nothing. All of a quotation in marks.
 */
function sentencesOf(
  { versions: all, fullest, columns }: Statement,
  versions: readonly Version[],
  context: FindingContext,
): Span {
  const { quotation, siglum, start, end } = all[fullest]!;
  if (context.quotation(quotation).marks !== 'label') return { start, end };
  const indices = versions.map((version) => all.indexOf(version));
  const printed = columns.flatMap(({ cells }) =>
    indices.some((index) => cells[index]) ? (cells[fullest] ?? []) : [],
  );
  const [first, last] = [printed.at(0), printed.at(-1)].map((cell) =>
    cell ? context.inSentence({ siglum, start: cell.start, end: cell.start + 1 }) : { start, end },
  );
  return { start: Math.max(start, first!.start), end: Math.min(end, last!.end) };
}

function clip({ start, end }: Span, around: Span): Span[] {
  const clipped = { start: Math.max(start, around.start), end: Math.min(end, around.end) };
  return clipped.start < clipped.end ? [clipped] : [];
}

function clipVersion(version: Version, { start, end }: Span, context: FindingContext): Version {
  if (start === version.start && end === version.end) return version;
  return { ...version, start, end, words: countWords(context.text({ siglum: version.siglum, start, end })) };
}

/** A fragment that is a paragraph alone: a head over what follows, set into no sentence. */
function isHead({ siglum, start, end, quotation }: Version, context: FindingContext): boolean {
  const block = context.bodyBlocks(siglum).find((one) => contains(one, { start, end }));
  if (!block || context.quotation(quotation).form === 'full') return false;
  const around = [
    context.text({ siglum, start: block.start, end: start }),
    context.text({ siglum, start: end, end: block.end }),
  ];
  return around.every((text) => !/[\p{L}\p{N}]/u.test(text));
}

/** So many words are one text, whoever is said to speak them. */
const oneText = 14;

/** Two people without a name whom the articles describe in other words may be two; two who cannot be one said each their own. */
function areStrangers(one: Version, other: Version, context: FindingContext): boolean {
  const [a, b] = [one, other].map(({ quotation }) => context.quotation(quotation));
  const areUnnamed = [a!, b!].every(({ speaker }) => speaker?.kind === 'person' && !speaker.named);
  if (areUnnamed) return !isSameSpeaker(a!, b!);
  return one.words < oneText && areOpposed(a!, b!, context.texts);
}

/** In the other versions of the article of the whole, which parts it by “she said”. */
function leftBeside(statement: Statement, versions: readonly Version[], context: FindingContext): Span[] {
  const { versions: all, fullest } = statement;
  const { siglum, quotation } = all[fullest]!;
  if (context.quotation(quotation).marks === 'label') return [];
  return [...all.keys()]
    .filter((at) => at !== fullest && all[at]!.siglum === siglum && all[at]!.context === 'body')
    .filter((at) => context.quotation(all[at]!.quotation).form === 'full')
    .flatMap((at) =>
      findLeftOut({ ...statement, fullest: at, columns: withoutFullest(statement) }, versions),
    );
}

/** Columns that the fullest version has no words in: what it prints is told of it. */
function withoutFullest({ columns, fullest }: Statement): Statement['columns'] {
  return columns.filter(({ cells }) => !cells[fullest]);
}

function findLeftOut(statement: Statement, versions: readonly Version[]): Span[] {
  const indices = versions.map((version) => statement.versions.indexOf(version));
  const runs: Span[] = [];
  let open = false;
  for (const { cells } of statement.columns) {
    const cell = cells[statement.fullest];
    if (!cell) continue;
    const left = indices.every((index) => cells[index] === null);
    if (left && open) runs.at(-1)!.end = cell.end;
    else if (left) runs.push({ ...cell });
    open = left;
  }
  return runs;
}
