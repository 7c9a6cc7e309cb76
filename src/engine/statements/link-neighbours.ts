/**
 * In: quotations in the order of the story, and the links between them. Out: links between the quotations next to
 * linked ones, where one prints all words of the other: the second halves of one speech, of which one paper prints
 * “That is no plan.” and another “That is no plan. That is a wish.”
 */
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords, findWithin } from './compare-words.ts';
import type { Link } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';
import { isTakenUp } from './taken-up.ts';

const leastWords = 3;

export function linkNeighbours(quoted: readonly Quoted[], links: readonly Link[]): Link[] {
  const places = new Map(quoted.map((one, at) => [one, at]));
  const linked = new Set(links.map(keyOf));
  return links.flatMap(({ shorter, longer }) =>
    [-1, 1].flatMap((step) => {
      const pair = [shorter, longer].map((one) => besides(one, quoted[places.get(one)! + step]));
      const [a, b] = pair;
      if (!a || !b || a.siglum === b.siglum || compareSpeakers(a.quotation, b.quotation) !== 'same')
        return [];
      const link = toLink(a, b);
      return link && !linked.has(keyOf(link)) ? [link] : [];
    }),
  );
}

/** The neighbour, where it is a quotation of the same speaker in the body of the same article. */
function besides(one: Quoted, next: Quoted | undefined): Quoted | null {
  if (next?.siglum !== one.siglum || next.quotation.context === 'comment') return null;
  return compareSpeakers(one.quotation, next.quotation) === 'same' ? next : null;
}

function toLink(a: Quoted, b: Quoted): Link | null {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (shorter.keys.length < leastWords || isTakenUp(shorter, longer)) return null;
  if (findWithin(shorter.plain, longer.plain) === null) return null;
  const comparison = compareWords(shorter.plain, longer.plain);
  return {
    shorter,
    longer,
    speakers: 'same',
    comparison,
    rule: 'next to a piece of one speech',
    confidence: 0.8,
  };
}

function keyOf({ shorter, longer }: Pick<Link, 'shorter' | 'longer'>): string {
  return `${shorter.quotation.id} ${longer.quotation.id}`;
}
