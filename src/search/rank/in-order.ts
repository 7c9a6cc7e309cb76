/**
 * In: hits. Out: the same in the order that readers see: the exact phrase before all words before near matches, of equal
 * forms the one that was typed before others, quotations before sentences; a sentence whose quotation is there already is left out.
 */

import { isBeside } from '../record.ts';
import type { Hit } from './to-hit.ts';

export function inOrder<H extends Hit>(hits: readonly H[]): H[] {
  const sorted = hits
    .filter((hit) => !isRepeat(hit, hits))
    .sort((left, right) => rank(left) - rank(right) || valueOfHit(right) - valueOfHit(left));
  return takeTurns(sorted);
}

function rank({ tier, record, asTyped, asPrinted }: Hit): number {
  if (isBeside(record)) return besideLevel + tiers.indexOf(tier);
  if (tier === 'phrase')
    return (record.kind === 'quotation' ? 0 : 1) - (asTyped ? 2 : 0) - (asPrinted ? 4 : 0);
  return tier === 'words' ? 2 : 3;
}

/** Where the words are scattered or near, a quotation stands before a sentence that is no more than this much better. */
const quotationFirst = 0.1;

function valueOfHit({ record, value }: Hit): number {
  return value + (record.kind === 'quotation' ? quotationFirst : 0);
}

const tiers = ['phrase', 'words', 'near'];

/** A sentence and a quotation in it are one hit: the quotation, unless the words stand only around it. */
function isRepeat(hit: Hit, hits: readonly Hit[]): boolean {
  const isAtLeast = (left: Hit, right: Hit) => tiers.indexOf(left.tier) <= tiers.indexOf(right.tier);
  return hits.some((other) => {
    if (hit.record.holds.includes(other.record.id)) return other.touches && isAtLeast(other, hit);
    return other.record.holds.includes(hit.record.id) && !hit.touches && isAtLeast(other, hit);
  });
}

/** Before all that is found by its speaker; what is found as printed goes before the like by so much. */
const asTypedLevel = -100;
const printedLevel = -50;
/** Behind all that stands in an article. */
const besideLevel = 10;

/** An office may have two holders: what each said takes turns, so that the first few hits show them all. */
function takeTurns<H extends Hit>(sorted: readonly H[]): H[] {
  const turns = new Map<string, number>();
  const keyed = sorted.map((hit, at) => {
    if (isBeside(hit.record)) return { hit, turn: at, level: rank(hit) };
    if (hit.asTyped) return { hit, turn: at, level: asTypedLevel };
    if (!hit.bySpeaker || hit.tier !== 'phrase')
      return { hit, turn: at, level: (hit.asPrinted ? printedLevel : 0) + rank(hit) + 1 };
    const level = (hit.asPrinted ? printedLevel : 0) - hit.phrase;
    const key = `${level} ${hit.record.speaker?.id}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { hit, turn, level };
  });
  return keyed
    .sort((left, right) => left.level - right.level || left.turn - right.turn)
    .map(({ hit }) => hit);
}
