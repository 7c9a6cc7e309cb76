/**
 * A statement whose words different articles give to different speakers.
 * “A gives these words to a Meta spokesperson; B gives them to Loredana Crisan.”
 */

import type { Span } from '../../../schemas/span.ts';
import type { Column, Statement, Version } from '../../../schemas/statement.ts';
import { pronouns } from '../../data/function-words.ts';
import { countWords } from '../../speakers/count-words.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { findSpeakerConflicts, isStated } from '../../statements/speaker-conflict.ts';
import { countInWords, list, spell } from '../../text/counts.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { outsideNames } from '../names/outside-names.ts';
import { agree, sayQuoted } from '../say.ts';
import { findAlike } from './find-alike.ts';
import { mayBeOne } from './may-be-the-other.ts';

/** An article that prints less of the words than this prints part of them. */
const mostWords = 0.7;
/** One that prints less says too little about them to be named. */
const leastPart = 0.3;
/** Fewer words are anybody's. */
const leastWords = 4;

interface Conflict {
  /** The words that the first version of those in conflict shares with the other. */
  words: string;
  /** All versions that print most of them, or some, surely given to somebody. */
  versions: Version[];
  /** Those that print some. */
  inPart: ReadonlySet<Version>;
}

export function attributionConflict(context: FindingContext): Draft[] {
  return context.statements.flatMap((statement) => {
    const conflict = statement.speakerConflict ? findConflict(statement, context) : null;
    return conflict ? [toDraft(statement, conflict, context)] : [];
  });
}

/** The longest of the statement's conflicts. */
function findConflict(statement: Statement, context: FindingContext): Conflict | null {
  const quotations = statement.versions.map(({ quotation }) => context.quotation(quotation));
  const opposed = findSpeakerConflicts(statement, quotations, context.texts).filter(
    ({ one, other }) => !mayBeOne(quotations[one]!, quotations[other]!, context),
  );
  const conflicts = opposed.map(({ one, columns }) => {
    const { siglum } = statement.versions[one]!;
    const isAlike = ({ kind, cells }: Column) =>
      kind !== 'wording' ||
      sayAlike(cells.flatMap((cell, at) => (cell ? [textAt(statement, at, cell, context)] : [])));
    const place = { siglum, ...findAlike(columns, statement.columns, one, isAlike) };
    return { one, columns, words: context.text(outsideNames(place, context.article(siglum).text)) };
  });
  const [longest] = conflicts.toSorted((a, b) => countWords(b.words) - countWords(a.words));
  if (!longest || countWords(longest.words) < leastWords) return null;
  const part = new Map(
    statement.versions.map((version, index) => [version, partPrinted(longest, index)] as const),
  );
  const versions = statement.versions.filter((version, index) => {
    if (!isStated(quotations[index]!)) return false;
    return (
      part.get(version)! >= mostWords || (part.get(version)! >= leastPart && version.words >= leastWords)
    );
  });
  const inPart = new Set(versions.filter((version) => part.get(version)! < mostWords));
  return { words: longest.words, versions, inPart };
}

function textAt(
  { versions }: Statement,
  version: number,
  { start, end }: Span,
  context: FindingContext,
): string {
  return context.text({ siglum: versions[version]!.siglum, start, end });
}

/** `seriously` and `seriously,`: the same words, whatever stands between them. */
function sayAlike(texts: readonly string[]): boolean {
  return new Set(texts.map(foldPhrase)).size === 1;
}

/** How much of the columns a version prints, measured on the first of those in conflict. */
function partPrinted({ one, columns }: { one: number; columns: readonly Column[] }, version: number): number {
  const lengths = columns.map(({ cells }) => cells[one]!.end - cells[one]!.start);
  const printed = lengths.filter((_, at) => columns[at]!.cells[version]);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  return sum(printed) / sum(lengths);
}

function toDraft(
  statement: Statement,
  { words, versions, inPart }: Conflict,
  context: FindingContext,
): Draft {
  const weakest = Math.min(...versions.map(({ quotation }) => context.quotation(quotation).confidence));
  const claims = bySpeaker(versions, context).map(([first, ...same]) => ({
    speaker: first!.speakerId!,
    name: sayNamed([first!, ...same], context),
    ...splitSigla([first!, ...same], inPart),
  }));
  const [first, ...others] = claims.toSorted(
    (a, b) => Number(a.sigla.length === 0) - Number(b.sigla.length === 0),
  );
  return {
    key: statement.id,
    kind: 'attribution conflict',
    headline: `One statement, ${countInWords(claims.length, 'speaker')}`,
    sentence:
      `${sayGiving(first!, `the words ${sayQuoted(words, 12)}`)}; ` +
      `${others.map((claim) => sayGiving(claim, 'them')).join('; ')}. ` +
      `The articles do not say which is right, or whether ${claims.length > 2 ? `all ${spell(claims.length)}` : 'both'} are.`,
    sigla: siglaOf(versions),
    evidence: versions.map((version) => toEvidence(version, context)),
    statement: statement.id,
    speakers: claims.map(({ speaker }) => speaker),
    rule: 'one statement, different speakers as printed',
    confidence: Math.min(statement.confidence, weakest),
    size: Math.min(1, countWords(words) / 20),
  };
}

/** `Ida Quill`; `“she”, read as Ida Quill` where the articles have no more for her beside the words. */
function sayNamed(versions: readonly Version[], context: FindingContext): string {
  const name = context.speakerName(versions[0]!.speakerId!);
  const printed = versions.map(({ siglum, quotation }) => {
    const { mention } = context.quotation(quotation);
    return mention ? foldPhrase(context.text({ siglum, start: mention.start, end: mention.end })) : '';
  });
  return printed.every((words) => pronouns.has(words)) ? `“${printed[0]}”, read as ${name}` : name;
}

interface Claim {
  name: string;
  sigla: string[];
  inPart: string[];
}

/** An article that prints most of the words in one place prints them. */
function splitSigla(
  versions: readonly Version[],
  inPart: ReadonlySet<Version>,
): Pick<Claim, 'sigla' | 'inPart'> {
  const sigla = siglaOf(versions.filter((version) => !inPart.has(version)));
  const ofPart = siglaOf(versions.filter((version) => inPart.has(version)));
  return { sigla, inPart: ofPart.filter((siglum) => !sigla.includes(siglum)) };
}

/** `A and D give them, and E part of them, to Ida Quill` */
function sayGiving({ name, sigla, inPart }: Claim, words: string): string {
  const part =
    inPart.length > 0 ? `${list(inPart)} ${agree(inPart, 'gives', 'give')} part of them to ${name}` : '';
  if (sigla.length === 0) return part;
  const whole = `${list(sigla)} ${agree(sigla, 'gives', 'give')} ${words}`;
  return part ? `${whole}, and ${list(inPart)} part of them, to ${name}` : `${whole} to ${name}`;
}

/** Versions whose speakers have one name, however much of it each prints, are together. */
function bySpeaker(versions: readonly Version[], context: FindingContext): Version[][] {
  const given: Version[][] = [];
  for (const version of versions) {
    const quotation = context.quotation(version.quotation);
    const same = given.find(([first]) => isSameSpeaker(context.quotation(first!.quotation), quotation));
    if (same) same.push(version);
    else if (version.speakerId !== null) given.push([version]);
  }
  return given;
}

/** The quotation together with the words that name its speaker. */
function toEvidence(version: Version, context: FindingContext): Draft['evidence'][number] {
  const { mention, start, end } = context.quotation(version.quotation);
  const whole = { siglum: version.siglum, start, end };
  if (!mention) return whole;
  const name = { start: mention.start, end: mention.end };
  return { ...whole, start: Math.min(start, name.start), end: Math.max(end, name.end), differs: [name] };
}
