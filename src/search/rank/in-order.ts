// In: hits. Out: the same in the order that readers see: the exact phrase before all words before near matches, quotations
// before sentences; a sentence whose quotation is there already is left out.

import type { Hit } from '../search.ts';

export function inOrder<H extends Hit>(hits: readonly H[]): H[] {
  const sorted = hits
    .filter((hit) => !isRepeat(hit, hits))
    .sort((left, right) => rank(left) - rank(right) || valueOfHit(right) - valueOfHit(left));
  return takeTurns(sorted);
}

function rank({ tier, record }: Hit): number {
  if (tier === 'phrase') return record.kind === 'quotation' ? 0 : 1;
  return tier === 'words' ? 2 : 3;
}

/** Where the words are scattered or near, a quotation stands before a sentence that is no more than this much better. */
const quotationFirst = 0.1;

function valueOfHit({ record, value }: Hit): number {
  return value + (record.kind === 'quotation' ? quotationFirst : 0);
}

const tiers = ['phrase', 'words', 'near'];

function isRepeat({ record, tier }: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (other) => record.holds.includes(other.record.id) && tiers.indexOf(other.tier) <= tiers.indexOf(tier),
  );
}

/** An office may have two holders: what each said takes turns, so that the first few hits show them all. */
function takeTurns<H extends Hit>(sorted: readonly H[]): H[] {
  const turns = new Map<string, number>();
  const keyed = sorted.map((hit, at) => {
    if (!hit.bySpeaker || hit.tier !== 'phrase') return { hit, turn: at, level: rank(hit) + 1 };
    const level = -hit.phrase;
    const key = `${level} ${hit.record.speaker?.id}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { hit, turn, level };
  });
  return keyed
    .sort((left, right) => left.level - right.level || left.turn - right.turn)
    .map(({ hit }) => hit);
}
