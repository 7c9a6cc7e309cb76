/**
 * In: the words of a query, each with what it may stand for. Out: the documents that hold most of them, the rarer
 * words counting for more, words side by side as typed for more again.
 */

import { fieldSpan, type IndexSource, type Postings } from '../index/index-source.ts';
import { addSlots, chooseSlots, type Slot, sizeOf, termsOf } from './choose-slots.ts';

export interface Candidate {
  readonly document: number;
  /** 0 to about 1: how much of what the query says the document holds. */
  readonly score: number;
  /** Every slot that a document must hold stands in it. */
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

export interface Gathered {
  /** The best ones. */
  readonly candidates: readonly Candidate[];
  /** All documents that are complete, whether candidates or not. */
  readonly complete: readonly number[];
}

/** `mayBe`: which documents may be candidates. */
export async function gather(
  slots: readonly Slot[],
  source: IndexSource,
  limit: number,
  mayBe: (document: number) => boolean = () => true,
): Promise<Gathered> {
  const needed = chooseSlots(slots, source);
  const added = addSlots(slots, needed, source);
  const postings = await source.postings([...new Set([...needed, ...added].flatMap(termsOf))]);
  const found = needed.map((slot) => lookUp(slot, postings, source));
  const documents = new Set(found.flatMap(({ hits }) => [...hits.keys()]));
  const all = [...found, ...added.map((slot) => lookUp(slot, postings, source, documents))];
  all.sort((left, right) => left.slot.at - right.slot.at);
  const missing = slots.filter((slot) => !slot.weak && slot.alternatives.length === 0).length;
  const whole = all.reduce((sum, each) => sum + each.rarity, 0) + missing * Math.log(source.documents + 1);
  const candidates = [...documents].map((document) => {
    const held = all.filter(({ hits }) => hits.has(document));
    const score = (weightOf(held, document) + orderOf(held, document)) / (whole * (1 + orderShare) || 1);
    return { document, score, complete: missing === 0 && found.every(({ hits }) => hits.has(document)) };
  });
  candidates.sort((left, right) => right.score - left.score || left.document - right.document);
  return {
    candidates: candidates.filter(({ document }) => mayBe(document)).slice(0, limit),
    complete: candidates.filter(({ complete }) => complete).map(({ document }) => document),
  };
}

/** Of the whole score: what words side by side add. */
const orderShare = 0.35;
/** As `searchFields` are in order. */
const fieldWeights = [1, 1, 0.9, 0.3, 0.6];

/** `among`: the only documents that count, where it is given. */
function lookUp(
  slot: Slot,
  postings: ReadonlyMap<number, Postings>,
  source: IndexSource,
  among?: ReadonlySet<number>,
): LookedUp {
  const hits = new Map<number, Hit>();
  for (const { term, weight } of slot.alternatives) addHits(hits, postings.get(term) ?? [], weight, among);
  const documents = among ? sizeOf(slot, source) : hits.size;
  const rarity = Math.log(1 + (source.documents + 1) / (documents + 0.5));
  return { slot, rarity, hits };
}

function addHits(
  hits: Map<number, Hit>,
  postings: Postings,
  weight: number,
  among: ReadonlySet<number> | undefined,
): void {
  for (let at = 0; at < postings.length; at += 2) {
    const document = postings[at]!;
    if (among && !among.has(document)) continue;
    const place = postings[at + 1]!;
    const value = weight * fieldWeights[Math.floor(place / fieldSpan)]!;
    const hit = hits.get(document);
    if (!hit) hits.set(document, { weight: value, places: [place] });
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

/** Words this far apart, in whichever order, count this much of two that stand as typed. */
const nearBy = 6;
const nearByShare = 0.4;

/** 1: as far apart as typed; less where they stand near each other. */
function nearness(left: readonly number[], right: readonly number[], apart: number): number {
  let best = 0;
  for (const from of left) {
    for (const to of right) {
      if (to - from === apart) return 1;
      if (Math.abs(to - from) <= nearBy) best = nearByShare;
    }
  }
  return best;
}
