// In: the words of a query, each with what it may stand for. Out: the documents that hold most of them, the rarer
// words counting for more, words side by side as typed for more again.

import { fieldSpan, type IndexSource, type Postings } from '../index/index-source.ts';
import type { Alternative } from './alternatives.ts';

export interface Slot {
  /** Which word of the query. */
  readonly at: number;
  readonly weak: boolean;
  readonly alternatives: readonly Alternative[];
}

export interface Candidate {
  readonly document: number;
  /** 0 to about 1: how much of what the query says the document holds. */
  readonly score: number;
  /** Every slot that was looked up stands in it. */
  readonly complete: boolean;
}

interface Hit {
  weight: number;
  places: number[];
}

interface LookedUp {
  readonly slot: Slot;
  /** What the word tells: the logarithm of its rarity. */
  readonly rarity: number;
  readonly hits: ReadonlyMap<number, Hit>;
}

export async function gather(
  slots: readonly Slot[],
  source: IndexSource,
  limit: number,
): Promise<Candidate[]> {
  const chosen = chooseSlots(slots, source);
  const postings = await source.postings([...new Set(chosen.flatMap(termsOf))]);
  const found = chosen.map((slot) => lookUp(slot, postings, source));
  const missing = slots.filter((slot) => !slot.weak && slot.alternatives.length === 0).length;
  const whole = found.reduce((sum, each) => sum + each.rarity, 0) + missing * Math.log(source.documents + 1);
  const documents = new Set(found.flatMap(({ hits }) => [...hits.keys()]));
  const candidates = [...documents].map((document) => {
    const held = found.filter(({ hits }) => hits.has(document));
    const score = (weightOf(held, document) + orderOf(held, document)) / (whole * (1 + orderShare) || 1);
    return { document, score, complete: held.length === found.length && missing === 0 };
  });
  candidates.sort((left, right) => right.score - left.score || left.document - right.document);
  return candidates.slice(0, limit);
}

/** Of the whole score: what words side by side add. */
const orderShare = 0.35;
/** A word in more than this part of the documents is not looked up where rarer ones are. */
const common = 1 / 25;
const fieldWeights = [1, 1, 0.9, 0.3];

function chooseSlots(slots: readonly Slot[], source: IndexSource): Slot[] {
  const usable = slots.filter((slot) => slot.alternatives.length > 0);
  const count = (slot: Slot) => Math.max(...termsOf(slot).map((term) => source.frequencies[term]!));
  const rare = usable.filter((slot) => !slot.weak && count(slot) <= Math.max(source.documents * common, 200));
  if (rare.length >= 2) return rare;
  const telling = usable.filter((slot) => !slot.weak);
  const byRarity = (telling.length > 0 ? telling : usable).sort((left, right) => count(left) - count(right));
  return byRarity.slice(0, 4).sort((left, right) => left.at - right.at);
}

function termsOf(slot: Slot): number[] {
  return slot.alternatives.map((each) => each.term);
}

function lookUp(slot: Slot, postings: ReadonlyMap<number, Postings>, source: IndexSource): LookedUp {
  const hits = new Map<number, Hit>();
  for (const { term, weight } of slot.alternatives) addHits(hits, postings.get(term) ?? [], weight);
  return { slot, rarity: Math.log(1 + (source.documents + 1) / (hits.size + 0.5)), hits };
}

function addHits(hits: Map<number, Hit>, postings: Postings, weight: number): void {
  for (let at = 0; at < postings.length; at += 2) {
    const place = postings[at + 1]!;
    const value = weight * fieldWeights[Math.floor(place / fieldSpan)]!;
    const hit = hits.get(postings[at]!);
    if (!hit) hits.set(postings[at]!, { weight: value, places: [place] });
    else {
      hit.weight = Math.max(hit.weight, value);
      hit.places.push(place);
    }
  }
}

function weightOf(held: readonly LookedUp[], document: number): number {
  return held.reduce((sum, { rarity, hits }) => sum + rarity * hits.get(document)!.weight, 0);
}

function orderOf(held: readonly LookedUp[], document: number): number {
  let sum = 0;
  for (let at = 1; at < held.length; at += 1) {
    const [left, right] = [held[at - 1]!, held[at]!];
    const apart = right.slot.at - left.slot.at;
    const share = nearness(left.hits.get(document)!.places, right.hits.get(document)!.places, apart);
    sum += share * orderShare * Math.min(left.rarity, right.rarity);
  }
  return sum;
}

/** 1: as far apart as typed; less where they stand near each other. */
function nearness(left: readonly number[], right: readonly number[], apart: number): number {
  let best = 0;
  for (const from of left) {
    for (const to of right) {
      if (to - from === apart) return 1;
      const off = Math.abs(to - from);
      if (off <= 6) best = Math.max(best, 0.4);
    }
  }
  return best;
}
