/**
 * In: the words of a query, each with what it may stand for. Out: those that are looked up: the rare ones, and of the
 * common ones those that a search of a large site can afford.
 */

import type { IndexSource } from '../index/index-source.ts';
import type { Alternative } from './alternatives.ts';

export interface Slot {
  /** Which word of the query. */
  readonly at: number;
  readonly weak: boolean;
  readonly alternatives: readonly Alternative[];
}

/** A word in more than this part of the documents is not looked up where rarer ones are. */
const common = 1 / 25;
/** No word is common in fewer documents. */
const fewDocuments = 200;
/** Words looked up where all are common. */
const mostCommon = 4;
/** Documents of commoner words read to tell apart those that hold the rarer ones. */
const readToTellApart = 12_000;

/** The words that a document must hold at least one of. */
export function chooseSlots(slots: readonly Slot[], source: IndexSource): Slot[] {
  const usable = slots.filter((slot) => slot.alternatives.length > 0);
  const count = (slot: Slot) => Math.max(...termsOf(slot).map((term) => source.frequencies[term]!));
  const rare = usable.filter(
    (slot) => !slot.weak && count(slot) <= Math.max(source.documents * common, fewDocuments),
  );
  if (rare.length >= 2) return rare;
  const telling = usable.filter((slot) => !slot.weak);
  const byRarity = (telling.length > 0 ? telling : usable).sort((left, right) => count(left) - count(right));
  return byRarity.slice(0, mostCommon).sort((left, right) => left.at - right.at);
}

/** The rarest of the other words, as many as may be read: where more documents are found than can be. */
export function addSlots(slots: readonly Slot[], needed: readonly Slot[], source: IndexSource): Slot[] {
  if (needed.reduce((sum, slot) => sum + sizeOf(slot, source), 0) <= source.limit) return [];
  const others = slots
    .filter((slot) => slot.alternatives.length > 0 && !needed.includes(slot))
    .map((slot) => ({ slot, size: sizeOf(slot, source) }))
    .sort((left, right) => left.size - right.size);
  const added: Slot[] = [];
  let room = readToTellApart;
  for (const { slot, size } of others) {
    room -= size;
    if (room >= 0) added.push(slot);
  }
  return added;
}

export function sizeOf(slot: Slot, { frequencies }: IndexSource): number {
  return termsOf(slot).reduce((sum, term) => sum + frequencies[term]!, 0);
}

export function termsOf(slot: Slot): number[] {
  return slot.alternatives.map((each) => each.term);
}
