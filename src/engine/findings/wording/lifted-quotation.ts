/**
 * An article that takes fragments out of a quotation and works them into its own sentence.
 * “A works two fragments of it, of 3 and 21 words, into its own sentence; B and D print all 43 words.”
 */
import type { Place } from '../../../schemas/span.ts';
import type { Version } from '../../../schemas/statement.ts';
import { countInWords, list, spell } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { inOrderOf } from '../in-articles.ts';
import { printsWords } from '../printed-in.ts';
import { agree, sayQuoted } from '../say.ts';
import { nameOrDescribe } from '../voices/named-speaker.ts';
import { findCondition, setsCondition } from './find-condition.ts';
import { byWords, countAll, findWhole, goesOnApart, isOfWhole } from './fragments.ts';
import { quotedBeside } from './quoted-beside.ts';
import { calledSo } from './set-to-another.ts';
import { findPieces, hasOtherWords, type Pieces } from './statement-pieces.ts';

/** A fragment that leaves out less than this part of the quotation is not lifted out of it. */
const leastLonger = 1.5;
/** Of the weight of its kind: it is often a plain shortening. */
const ofPart = 0.8;
/** Of words that are set to another subject, or lose their condition. */
const ofOtherSense = 1.7;

export function liftedQuotation(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter(({ versions }) => versions.every(({ quotation }) => context.quotation(quotation).form !== 'full'))
    .map((pieces) => ({
      ...pieces,
      versions: pieces.versions.filter((one) => isOfWhole(one, pieces, context)),
    }))
    .filter(({ versions }) => versions.length > 0)
    .filter((pieces) => !goesOnApart(pieces, context))
    .filter(
      (pieces) =>
        pieces.alsoWhole ||
        !pieces.sigla.some((siglum) => printsWords(siglum, context.text(pieces.fullest), context)),
    )
    .filter(({ versions, fullest }) => fullest.words >= leastLonger * countAll(versions, context))
    .flatMap((pieces) => toDraft(pieces, context) ?? []);
}

/** An article that prints the whole too takes nothing away, but where it sets the fragment to another subject. */
function toDraft(pieces: Pieces, context: FindingContext): Draft | null {
  const { statement, sigla, versions, fullest, whole, alsoWhole } = pieces;
  const siglum = versions[0]!.siglum;
  const shown = findWhole(pieces);
  const [called] = versions.flatMap(
    (one) => calledSo(one, sentenceOf(one, shown, pieces, context), context) ?? [],
  );
  if (alsoWhole && !called) return null;
  const [condition] = versions.flatMap((one) => conditionOf(one, shown, pieces, context) ?? []);
  if (!called && !condition && countAll(versions, context) < leastLifted) return null;
  const words = condition && sayQuoted(context.text(condition), mostOfCondition);
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'lifted quotation',
    headline: words
      ? `${list(sigla)} ${agree(sigla, 'leaves', 'leave')} out ${words} of ${sayWhose(pieces, context)}`
      : `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${countInWords(byWords(versions, context).length, 'fragment')} of ${sayWhose(pieces, context)}`,
    beside: `${sayFragments(pieces, context)}${words ? sayCondition(sigla, words) : ''}`,
    sentence: `${sayFragments(pieces, context)} ${sayWhole(pieces, shown, context)}${words ? sayCondition(sigla, words) : ''}${called ? sayCalled(sigla, called) : ''}`,
    sigla: inOrderOf(context, [...sigla, ...whole]),
    evidence: [
      ...versions.map(({ start, end }) => ({ siglum, start, end, label: 'fragment' })),
      {
        siglum: shown.siglum,
        start: shown.start,
        end: shown.end,
        label: 'whole',
        differs: condition
          ? [{ start: condition.start, end: condition.end }]
          : findInWhole(shown, pieces, versions),
      },
    ],
    statement: statement.id,
    rule: 'fragments whose words stand in a fuller version',
    confidence: statement.confidence,
    size: condition ? 1 : Math.min(1, fullest.words / 40),
    telling: called || condition ? ofOtherSense : ofPart,
    isTrifling: !called && !condition && countAll(versions, context) < leastBeside,
  };
}

/** One word of a quotation says little of it. */
const leastLifted = 2;

/** A word or two say nothing beside another finding of the quotation. */
const leastBeside = 3;

/** Of the words of a condition. */
const mostOfCondition = 14;

/** Null where one of the articles that print the fragment has a condition to one of its own, or prints that of the speaker. */
function conditionOf(one: Version, shown: Version, pieces: Pieces, context: FindingContext): Place | null {
  const there = placeInWhole(one, shown, pieces);
  const condition = there && findCondition(there, shown, context);
  if (!condition) return null;
  const { statement, sigla } = pieces;
  const own = context.printed(statement).filter(({ siglum }) => sigla.includes(siglum));
  const isTold =
    own.some((each) => setsCondition(each, context)) ||
    sigla.some((siglum) => printsWords(siglum, context.text(condition), context));
  return isTold ? null : condition;
}

/** The sentence of the whole that the fragment is of; all of it where the words do not stand together. */
function sentenceOf(one: Version, shown: Version, pieces: Pieces, context: FindingContext): string {
  const there = placeInWhole(one, shown, pieces);
  return context.text(there ? context.inSentence(there) : shown);
}

function placeInWhole(one: Version, shown: Version, pieces: Pieces): Place | null {
  const cells = findInWhole(shown, pieces, [one]);
  const [first, last] = [cells.at(0), cells.at(-1)];
  return first && last ? { siglum: shown.siglum, start: first.start, end: last.end } : null;
}

function sayCondition(sigla: readonly string[], words: string): string {
  return ` The speaker sets a condition, ${words}; ${list(sigla)} ${agree(sigla, 'has', 'have')} none.`;
}

function sayCalled(sigla: readonly string[], called: string): string {
  const words = called.includes(' ') ? 'those words' : 'that word';
  return ` ${list(sigla)} ${agree(sigla, 'says', 'say')} it of the ${called}; the quotation does not have ${words}.`;
}

function sayWhose({ statement }: Pieces, context: FindingContext): string {
  const speaker = nameOrDescribe(context.printed(statement), context);
  return speaker ? `a quotation of ${speaker}` : 'a quotation';
}

function sayFragments({ sigla, versions }: Pieces, context: FindingContext): string {
  const quoted = byWords(versions, context).map(([first, ...again]) => {
    const words = countInWords(first!.words, 'word');
    const often =
      again.length > 0 ? `, ${again.length === 1 ? 'twice' : `${spell(again.length + 1)} times`}` : '';
    return `${sayQuoted(context.text(first!), 10)} (${words}${often})`;
  });
  const own = agree(sigla, 'its', 'their');
  return `${list(sigla)} ${agree(sigla, 'works', 'work')} ${list(quoted)} into ${own} own ${sayInto(sigla, versions, context)}.`;
}

function sayInto(sigla: readonly string[], versions: Pieces['versions'], context: FindingContext): string {
  const between = { siglum: versions[0]!.siglum, start: versions[0]!.end, end: versions.at(-1)!.start };
  const together = versions.length === 1 || !/[.!?\n]/u.test(context.text(between));
  return together && sigla.length === 1 ? 'sentence' : 'sentences';
}

function sayWhole(pieces: Pieces, shown: Version, context: FindingContext): string {
  const { whole, sigla, statement } = pieces;
  const isMore = quotedBeside(shown, statement, context, true).length > 0;
  const words = countInWords(shown.words, 'word');
  const many = isMore ? `at least ${words}` : `all ${words}`;
  if (!pieces.alsoWhole) {
    const nearly = whole.filter((siglum) => hasOtherWords(siglum, pieces, context));
    const all = whole.filter((siglum) => !nearly.includes(siglum));
    const most = nearly.length > 0 ? `; ${list(nearly)} nearly all` : '';
    return `${list(all)} ${agree(all, 'prints', 'print')} ${many}${most}.`;
  }
  const where = shown.start > pieces.versions[0]!.start ? 'further down' : 'further up';
  return `${agree(sigla, 'It prints', 'They print')} the whole quotation, ${words}, ${where}.`;
}

function findInWhole(
  shown: Version,
  { statement, fullest }: Pieces,
  versions: readonly Version[],
): { start: number; end: number }[] {
  const at = shown === fullest ? statement.fullest : statement.versions.indexOf(shown);
  const indices = versions.map((version) => statement.versions.indexOf(version));
  return statement.columns.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell && indices.some((index) => cells[index] !== null) ? [cell] : [];
  });
}
