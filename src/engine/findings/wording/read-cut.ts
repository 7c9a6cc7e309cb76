/**
 * In: the pieces of a statement that an article prints. Out: what a sentence about the cut needs: who prints how much of what, and
 * what is left out.
 */

import { countWords } from '../../speakers/count-words.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { countPrinted } from '../../statements/count-printed.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { inOrderOf } from '../in-articles.ts';
import { sentencesIn } from '../sentences-in.ts';
import { nameSpeaker } from '../voices/named-speaker.ts';
import { findLeftOut, isQuotedApart, type LeftOut, leastLeft } from './left-out.ts';
import { findLostHedges, isHedge } from './lost-hedges.ts';
import { hasOwnSubject } from './own-subject.ts';
import { quotedBeside, quotedBeyond } from './quoted-beside.ts';
import { withoutPhrases } from './quoted-in-part.ts';
import type { Pieces } from './statement-pieces.ts';
import { findTurn } from './turning-cut.ts';
import { wordsBeyond } from './words-beyond.ts';

export interface CutFacts {
  speaker: string | null;
  /** The articles that cut. */
  sigla: readonly string[];
  /** Those that print the whole. */
  whole: readonly string[];
  /** All of them, in the order of the story. */
  both: readonly string[];
  /** Words that they print of all that the article of the whole prints. */
  words: number;
  all: number;
  /** That article quotes more of the speaker between what is counted. */
  isMore: boolean;
  /** Words that they print and the article of the whole does not: how many, and the run where it is one. */
  more: { words: number; run: string };
  cuts: readonly LeftOut[];
  /** Those of the words left out that turn or limit the rest. */
  turning: string | null;
}

export function readCut(pieces: Pieces, context: FindingContext): CutFacts {
  const { statement, sigla, versions, fullest } = pieces;
  const hedges = findLostHedges(statement, context);
  const isTold = ({ text }: LeftOut) => hedges.length > 0 && isHedge(text);
  const left = findLeftOut(pieces, context).filter((cut) => !isTold(cut));
  const { cuts: all, words: inPart } = withoutPhrases(left, pieces, context);
  const turning = all.map(({ text }) => findTurn(text)).find((turn) => turn !== null);
  const cuts = all.filter((cut) => findTurn(cut.text) !== null || !hasOwnSubject(cut, pieces, context));
  const counted = countPrinted(versions, statement, (of) => context.article(of).text);
  const wordsOfAll = fullest === statement.versions[statement.fullest] ? counted.whole : fullest.words;
  const whole = pieces.whole.filter(
    (other) => other === fullest.siglum || printsAll(other, wordsOfAll, pieces, context),
  );
  return {
    speaker: nameSpeaker(context.printed(statement), context),
    sigla,
    whole,
    both: inOrderOf(context, [...sigla, ...whole]),
    words: Math.min(counted.words + inPart, wordsOfAll),
    all: wordsOfAll,
    isMore: quotesBetween(pieces, context) || quotedBeside(fullest, statement, context, true).length > 0,
    more: ofAll(sigla, findMore(pieces, counted.more, context), context),
    cuts,
    turning: turning ?? null,
  };
}

/** Of the words that are counted: an article may print the longest of several pieces and little of the others. */
const nearlyAll = 0.95;

function printsAll(siglum: string, all: number, { statement }: Pieces, context: FindingContext): boolean {
  const own = context.printed(statement).filter((version) => version.siglum === siglum);
  return countPrinted(own, statement, (of) => context.article(of).text).words >= nearlyAll * all;
}

/** A quotation of the speaker that belongs to no version stands between versions of the article that prints the whole. */
function quotesBetween({ statement, fullest }: Pieces, context: FindingContext): boolean {
  const own = context.printed(statement).filter(({ siglum }) => siglum === fullest.siglum);
  const [start, end] = [Math.min(...own.map((one) => one.start)), Math.max(...own.map((one) => one.end))];
  const said = context.quotation(fullest.quotation);
  return context
    .article(fullest.siglum)
    .quotations.some(
      (other) =>
        other.context === 'body' &&
        other.start >= start &&
        other.end <= end &&
        own.every(({ quotation }) => quotation !== other.id) &&
        isSameSpeaker(other, said),
    );
}

/** What the article of the whole does not print, where it stands in no other words there: the words, and how many. */
function findMore(pieces: Pieces, counted: number, context: FindingContext): CutFacts['more'] {
  const within = findMoreWithin(pieces, counted, context);
  const beside = quotedBeyond(pieces, context);
  if (beside.length === 0) return within;
  const words = beside.reduce((sum, one) => sum + one.words, within.words);
  return { words, run: within.words === 0 && beside.length === 1 ? beside[0]!.exact : '' };
}

/** Of several articles what all of them print. */
function ofAll(sigla: readonly string[], more: CutFacts['more'], context: FindingContext): CutFacts['more'] {
  const run = ` ${foldPhrase(more.run)} `;
  const areAlike = sigla.every((siglum) => {
    const said = context
      .article(siglum)
      .quotations.map(({ exact }) => foldPhrase(exact))
      .join(' ');
    return run.trim() !== '' && ` ${said} `.includes(run);
  });
  return sigla.length === 1 || areAlike ? more : { words: 0, run: '' };
}

/** `[the old crane]`, set into the quotation by the editor. */
const bracketed = /^[^\p{L}]*\[[^\]]*\][^\p{L}]*$/u;

function findMoreWithin({ versions, statement, fullest }: Pieces, counted: number, context: FindingContext) {
  const siglum = versions[0]!.siglum;
  const said = context.quotation(fullest.quotation);
  const all = wordsBeyond(versions, statement).flatMap((span) => sentencesIn(siglum, span, context));
  const runs = all.map((span) => context.text({ siglum, ...span }).trim());
  const kept = runs.filter(
    (text) => !bracketed.test(text) && !isQuotedApart(text, fullest.siglum, said, context),
  );
  const texts = kept.filter((text) => countWords(text) >= leastLeft);
  const words =
    kept.length === runs.length ? counted : texts.reduce((sum, text) => sum + countWords(text), 0);
  return { words, run: texts.length > 0 && countWords(texts.join(' ')) === words ? texts.join(' ') : '' };
}
