/**
 * In: quotations in the order of the story. Out: links between quotations of one speaker that begin alike and go on in
 * other words: “I would, but not yet” of which a paper prints “I would”; “We won’t be here on Friday, believe me” beside
 * “We won’t be here on Friday. We are finished.” Words as common as these have no entry of an index.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { longestRun } from './compare-words.ts';
import { type Link, toPair } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';

/** More quotations of one speaker than this are not set against each other. */
const crowded = 60;
/** At most so many words are cut off before “but”; longer pieces are known by their words. */
const shortPiece = 5;
/** Of the words around two short pieces so many in a row must agree. */
const leastAround = 4;

/** What turns round or limits what was said before it. */
const turns = new Set(
  'but if unless though although only except however provided until when because'.split(' '),
);

export function linkOpenings(quoted: readonly Quoted[], links: readonly Link[]): Link[] {
  const linked = new Set(
    links.flatMap(({ shorter, longer }) => [keyOf(shorter, longer), keyOf(longer, shorter)]),
  );
  return [...Map.groupBy(quoted.filter(isNamed), ({ quotation }) => quotation.speakerId).values()]
    .filter((ofOne) => ofOne.length <= crowded)
    .flatMap((ofOne) =>
      ofOne.flatMap((a, at) =>
        ofOne.slice(at + 1).flatMap((b) => (linked.has(keyOf(a, b)) ? [] : link(a, b, ofOne))),
      ),
    );
}

function isNamed({ quotation: { context, form, speaker, speakerId } }: Quoted): boolean {
  return context === 'body' && form === 'full' && speaker?.named === true && speakerId !== null;
}

function link(a: Quoted, b: Quoted, ofOne: readonly Quoted[]): Link[] {
  if (a.siglum === b.siglum || compareSpeakers(a.quotation, b.quotation) !== 'same') return [];
  const pair = toPair(a, b);
  if (isCutBeforeTurn(pair.shorter, pair.longer))
    return [{ ...pair, rule: 'cut before a word that turns it', confidence: 0.75 }];
  return beginAlike(a, b, ofOne) ? [{ ...pair, rule: 'sentences that begin alike', confidence: 0.7 }] : [];
}

/** “I would” of “I would, but not yet”, where both stand behind the same question. */
function isCutBeforeTurn(shorter: Quoted, longer: Quoted): boolean {
  const { length } = shorter.plain;
  if (length < 2 || length > shortPiece || !turns.has(longer.plain[length] ?? '')) return false;
  if (shorter.plain.some((word, at) => word !== longer.plain[at])) return false;
  const [one, other] = [shorter, longer].map(({ lead, before }) => [...lead, ...before]);
  return longestRun(one!, other!).length >= leastAround;
}

/** No other sentence of the speaker begins so: “We fight for every boat, …” may be said many times. */
function beginAlike(a: Quoted, b: Quoted, ofOne: readonly Quoted[]): boolean {
  const other = new Set(b.openings);
  const shared = a.openings.find((opening) => other.has(opening));
  if (shared === undefined) return false;
  return [a, b].every(({ siglum }) => {
    const own = ofOne.filter((one) => one.siglum === siglum).flatMap(({ openings }) => openings);
    return own.filter((opening) => opening === shared).length === 1;
  });
}

function keyOf(one: Quoted, other: Quoted): string {
  return `${one.quotation.id} ${other.quotation.id}`;
}
