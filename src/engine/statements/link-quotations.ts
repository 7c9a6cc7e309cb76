/**
 * In: the quotations of a story as words. Out: the pairs that print one utterance, each with the rule that
 * says so. Only pairs that share words worth an index entry are compared at all.
 */
import type { Passage } from '../../schemas/passage.ts';
import { stockPhrase } from '../data/stock-phrases.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords, findWithin, isContentWord } from './compare-words.ts';
import { linkRules, type Pair } from './link-rules.ts';
import type { Quoted } from './quoted-words.ts';
import { standsAtSamePlace } from './same-place.ts';
import { isTakenUp } from './taken-up.ts';
import { isTurnedRound } from './turned-round.ts';

export interface Link extends Pair {
  rule: string;
  confidence: number;
}

/** A run of more words than this is no chance, whatever phrase is in it. */
const longestStock = 18;

export function comparePairs(quoted: readonly Quoted[]): Pair[] {
  return candidatePairs(quoted).map(([a, b]) => toPair(a, b));
}

export function toPair(a: Quoted, b: Quoted): Pair {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  return {
    shorter,
    longer,
    speakers: compareSpeakers(a.quotation, b.quotation),
    comparison: compareWords(shorter.plain, longer.plain),
  };
}

export function linkPairs(pairs: readonly Pair[], passages: readonly Passage[]): Link[] {
  return pairs.flatMap((pair) => {
    if (standsAtSamePlace(pair.shorter, pair.longer, passages))
      return [{ ...pair, rule: 'same place of a shared passage', confidence: 1 }];
    if (pair.speakers !== 'same' && isStockPhrase(pair)) return [];
    if (isTakenUp(pair.shorter, pair.longer) || isTurnedRound(pair)) return [];
    for (const { name, judge } of linkRules) {
      const confidence = judge(pair);
      if (confidence !== null) return [{ ...pair, rule: name, confidence }];
    }
    return [];
  });
}

/** Other people's words may be the same where they are what everybody says. */
function isStockPhrase({ shorter, speakers, comparison }: Pair): boolean {
  const isCopied = shorter.keys.length >= 8 && comparison.coverage >= 0.9;
  if (speakers === 'open' && isCopied) return false;
  return comparison.longest.length < longestStock && stockPhrase.test(shorter.keys.join(' '));
}

/** Fragments of one sentence that all stand in one longer quotation of the same speaker. */
export function linkTogether(quoted: readonly Quoted[]): Link[] {
  const sentences = Map.groupBy(
    quoted.filter(({ quotation }) => quotation.form !== 'full' && quotation.context === 'body'),
    ({ siglum, sentence }) => `${siglum} ${sentence.start}`,
  );
  return [...sentences.values()]
    .filter((pieces) => pieces.length > 1 && isTelling(pieces.flatMap(({ keys }) => keys)))
    .flatMap((pieces) => {
      const longer = quoted.find((candidate) => pieces.every((piece) => isPieceOf(piece, candidate)));
      return longer ? pieces.map((piece) => toLink(piece, longer)) : [];
    });
}

function isTelling(keys: readonly string[]): boolean {
  return keys.length >= 5 && keys.filter(isContentWord).length >= 2;
}

function isPieceOf(piece: Quoted, longer: Quoted): boolean {
  const elsewhere = longer.siglum !== piece.siglum || longer.sentence.start !== piece.sentence.start;
  return (
    elsewhere &&
    longer.quotation.context === 'body' &&
    compareSpeakers(piece.quotation, longer.quotation) === 'same' &&
    findWithin(piece.plain, longer.plain) !== null
  );
}

function toLink(shorter: Quoted, longer: Quoted): Link {
  const comparison = compareWords(shorter.plain, longer.plain);
  return { shorter, longer, speakers: 'same', comparison, rule: 'pieces of one sentence', confidence: 0.85 };
}
