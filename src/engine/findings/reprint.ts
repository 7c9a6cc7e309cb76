// A pair where one article is, for the most part, text of the other: how much, what the shorter one does not
// have, and whose voices went with it.
// “All of D stands in B. D does not have 59% of B, and with it no word from Peter Wanless, …”
import type { Passage, Share } from '../../schemas/passage.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { sayCount, sayPercent, sayShortList } from './say.ts';

const leastShare = 0.5;
const whole = 0.995; // The last marks and spaces of an article need not be shared.

export function reprint(context: FindingContext): Draft[] {
  return context.shares
    .filter(({ a, b }) => Math.max(a, b) >= leastShare)
    .map((share) => toDraft(share, context));
}

interface Reprint {
  /** The article that has less besides the shared text. */
  part: string;
  other: string;
  partShare: number;
  otherShare: number;
}

function toDraft(share: Share, context: FindingContext): Draft {
  const [a, b] = share.pair;
  const { part, other, partShare, otherShare } =
    share.a > share.b
      ? { part: a, other: b, partShare: share.a, otherShare: share.b }
      : { part: b, other: a, partShare: share.b, otherShare: share.a };
  const passages = context.passages.filter(
    ({ pair, scope }) => scope === 'body' && pair[0] === a && pair[1] === b,
  );
  const lost = findLostVoices({ part, other, partShare, otherShare }, passages, context);
  const names = lost.speakers.map((speaker) => context.speakerName(speaker));
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline:
      partShare >= whole
        ? `All of ${part} stands in ${other}`
        : `${sayPercent(partShare)} of ${part} stands in ${other}`,
    sentence:
      `${partShare >= whole ? 'All' : sayPercent(partShare)} of ${part} stands in ${other}: ${sayCount(share.words, 'word')}. ` +
      sayRest({ part, other, partShare, otherShare }, names),
    sigla: [a, b],
    evidence: [
      ...passages.flatMap((passage) => [
        { siglum: a, ...passage.a, label: 'shared' },
        { siglum: b, ...passage.b, label: 'shared' },
      ]),
      ...lost.quotations.map((span) => ({ siglum: other, ...span, label: `not in ${part}` })),
    ],
    pair: [a, b],
    speakers: lost.speakers,
    rule: 'half or more of an article’s body lies in shared passages',
    confidence: 1,
    size: Math.min(1, share.words / 100),
  };
}

function sayRest({ part, other, otherShare }: Reprint, names: readonly string[]): string {
  if (otherShare >= whole) return `${other} has nothing besides.`;
  const rest = `${part} does not have the other ${sayPercent(1 - otherShare)} of ${other}`;
  if (names.length === 0) return `${rest}; every speaker quoted in ${other} is quoted in ${part} too.`;
  return `${rest}, and so does not quote ${sayShortList(names, 5).replace(/ and (?=[^,]*$)/u, ' or ')}.`;
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
