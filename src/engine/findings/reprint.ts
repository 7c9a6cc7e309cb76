// A pair where one article is, for the most part, text of the other: how much, what the shorter one does not
// have, and whose voices went with it.
// “All of D stands in B: 211 words, which are 41% of B. D does not have the rest of B, and so does not quote Peter Wanless, …”
import type { Passage, Share } from '../../schemas/passage.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { sayCount, sayPercent, sayShortList } from './say.ts';

const leastShare = 0.5;
const whole = 0.995; // The last marks and spaces of an article need not be shared.

interface Reprint {
  /** The article that has less besides the shared text. */
  part: string;
  other: string;
  partShare: number;
  otherShare: number;
}

export function reprint(context: FindingContext): Draft[] {
  return context.shares
    .filter(({ a, b }) => Math.max(a, b) >= leastShare)
    .map((share) => toDraft(share, toReprint(share), context));
}

function toReprint({ pair: [a, b], ...share }: Share): Reprint {
  if (share.a > share.b) return { part: a, other: b, partShare: share.a, otherShare: share.b };
  return { part: b, other: a, partShare: share.b, otherShare: share.a };
}

function toDraft(share: Share, one: Reprint, context: FindingContext): Draft {
  const [a, b] = share.pair;
  const passages = context.passages.filter(
    ({ pair, scope }) => scope === 'body' && pair[0] === a && pair[1] === b,
  );
  const lost = findLostVoices(one, passages, context);
  const names = lost.speakers.map((speaker) => context.speakerName(speaker));
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: sayShared(one),
    sentence: `${sayShared(one)}: ${sayCount(share.words, 'word')}${sayRest(one, names)}`,
    sigla: [a, b],
    evidence: [
      ...passages.flatMap((passage) => [
        { siglum: a, ...passage.a, label: 'shared' },
        { siglum: b, ...passage.b, label: 'shared' },
      ]),
      ...lost.quotations.map((span) => ({ siglum: one.other, ...span, label: `not in ${one.part}` })),
    ],
    pair: [a, b],
    speakers: lost.speakers,
    rule: 'half or more of an article’s body lies in shared passages',
    confidence: 1,
    size: Math.min(1, share.words / 100),
  };
}

function sayShared({ part, other, partShare, otherShare }: Reprint): string {
  if (partShare >= whole && otherShare >= whole) return `${other} and ${part} print the same text`;
  return `${partShare >= whole ? 'All' : sayPercent(partShare)} of ${part} stands in ${other}`;
}

function sayRest({ part, other, otherShare }: Reprint, names: readonly string[]): string {
  if (otherShare >= whole) return '.';
  const rest = `, which are ${sayPercent(otherShare)} of ${other}. ${part} does not have the rest of ${other}`;
  return names.length > 0 ? `${rest}, and so does not quote ${sayShortList(names, 5, 'or')}.` : `${rest}.`;
}

/** Quotations of the other article outside the shared text, by speakers whom this article never quotes. */
function findLostVoices({ part, other }: Reprint, passages: readonly Passage[], context: FindingContext) {
  const heard = new Set(context.article(part).quotations.map(({ speakerId }) => speakerId));
  const spans = passages.map(({ pair, a, b }) => (pair[0] === other ? a : b));
  const quotations = context
    .article(other)
    .quotations.filter(({ context: place }) => place === 'body')
    .filter(({ speakerId }) => speakerId !== null && !heard.has(speakerId))
    .filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end));
  return {
    quotations: quotations.map(({ start, end }) => ({ start, end })),
    speakers: [...new Set(quotations.map(({ speakerId }) => speakerId!))],
  };
}
