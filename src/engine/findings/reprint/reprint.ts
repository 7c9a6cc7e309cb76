/**
 * A pair where one article is, for the most part, text of the other, or begins with its text: how much, what the shorter
 * one does not have, and whose voices went with it.
 * “All of D stands in B: 211 words, which are 41% of B. D does not have the rest of B, and so does not quote Peter Wanless, …”
 */
import type { Share } from '../../../schemas/passage.ts';
import type { Span } from '../../../schemas/span.ts';
import { countWords } from '../../speakers/count-words.ts';
import { countInWords, wholePercent } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { sayQuoted, sayShortList } from '../say.ts';
import { findLostVoices } from './lost-voices.ts';
import { findOneSpeech } from './one-speech.ts';
import { sharedText } from './shared-text.ts';
import { onceEachSpeech, toSpeechDraft } from './speech-drafts.ts';
import { countTold } from './told-runs.ts';

const leastShare = 0.5;
/** Of a text that begins as the other does: a report cut down, or one that takes up another's. */
const leastOfBeginning = 0.25;
/** Shared words outside quotations: two reports may begin with one speech. */
const leastTold = 40;
/** Of the shared words of short texts. */
const ofTellers = 0.3;
/** So many lines below a text may lead to the whole of it. */
const linesBelow = 2;
const pointsToWhole =
  /^(?:please )?(?:continue reading|keep reading|(?:read|see|view|find) (?:the )?(?:rest|remainder|full|whole|entire|complete|original))\b.{0,60}$/iu;
const whole = 0.995; // The last marks and spaces of an article need not be shared.

interface Reprint {
  /** The article that has less besides the shared text. */
  part: string;
  other: string;
  partShare: number;
  otherShare: number;
}

export function reprint(context: FindingContext): Draft[] {
  const most = context.shares.filter(
    (share) => Math.max(share.a, share.b) >= leastShare && isText(share, context),
  );
  const taken = [...most, ...findBeginnings(most, context)];
  const inPart = context.shares.filter((share) => !taken.includes(share));
  return [
    ...onceEachSpeech(taken.map((share) => toDraft(share, toReprint(share), context))),
    ...inPart.flatMap((share) => sharedText(share, context)),
  ];
}

/** Words of the tellers, or a speech that fills both; several messages of somebody that both show are no text of either. */
function isText(share: Share, context: FindingContext): boolean {
  const passages = context.passagesOf(share.pair);
  const told = countTold(passages, context);
  return (
    told >= Math.min(leastTold, ofTellers * share.words) ||
    findOneSpeech(passages, share.words, context) !== null
  );
}

/** Those that begin alike; of several texts that are much the same, the first has what a third takes from them. */
function findBeginnings(most: readonly Share[], context: FindingContext): Share[] {
  const areAlike = (...pair: string[]) => most.some((share) => share.pair.every((one) => pair.includes(one)));
  const kept: Share[] = [];
  for (const share of context.shares) {
    const part = Math.max(share.a, share.b);
    if (part < leastOfBeginning || part >= leastShare || !beginAlike(share, context)) continue;
    const known = kept.some(({ pair }) => {
      const [one, other] = [pair, share.pair].map((of, at) =>
        of.find((siglum) => ![share.pair, pair][at]!.includes(siglum)),
      );
      return (
        one !== undefined &&
        other !== undefined &&
        areAlike(one, other) &&
        pair.some((siglum) => share.pair.includes(siglum))
      );
    });
    if (!known) kept.push(share);
  }
  return kept;
}

/** The text between the marks goes on in one order, from the first paragraph of both on. */
function beginAlike({ pair }: Share, context: FindingContext): boolean {
  const told = context.passagesOf(pair).filter((passage) => passage.class === 'narrative');
  const [first] = told;
  if (!first || told.reduce((sum, { words }) => sum + words, 0) < leastTold) return false;
  const isFirst = [first.a, first.b].every(({ start }, at) => start < endOfBeginning(pair[at]!, context));
  return isFirst && told.every((passage, at) => at === 0 || told[at - 1]!.b.start < passage.b.start);
}

/** Of the first paragraph; a few words above it may belong to no report. */
function endOfBeginning(siglum: string, context: FindingContext): number {
  const [first, second] = context.bodyBlocks(siglum);
  const isLine = first && countWords(context.text({ siglum, ...first })) < leastOfParagraph;
  return (isLine ? second : first)?.end ?? 0;
}

/** Words. */
const leastOfParagraph = 12;

function toReprint({ pair: [a, b], ...share }: Share): Reprint {
  if (share.a > share.b) return { part: a, other: b, partShare: share.a, otherShare: share.b };
  return { part: b, other: a, partShare: share.b, otherShare: share.a };
}

function toDraft(share: Share, one: Reprint, context: FindingContext): Draft {
  const [a, b] = share.pair;
  const passages = context.passagesOf(share.pair);
  const part = Math.max(share.a, share.b);
  const isMost = part >= leastShare;
  const speech = findOneSpeech(passages, share.words, context);
  if (speech) return toSpeechDraft(share, speech, passages, context);
  const lost = findLostVoices(one, passages, context);
  const own = findPointer(one.part, context);
  const names = lost.speakers.map((speaker) => context.speakerName(speaker));
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: isMost ? sayShared(one) : `${sayShared(one)}, the beginning of both`,
    sentence: `${sayShared(one)}: ${countInWords(share.words, 'word')}${sayRest(one, names, lost.more, isMost)}${saySelf(one.part, own, context)}`,
    sigla: [a, b],
    evidence: [
      ...passages.flatMap((passage) => [
        { siglum: a, ...passage.a, label: 'shared' },
        { siglum: b, ...passage.b, label: 'shared' },
      ]),
      ...(own ? [{ siglum: one.part, ...own, label: 'below its text' }] : []),
      ...lost.quotations.map((span) => ({ siglum: one.other, ...span, label: `not in ${one.part}` })),
    ],
    pair: [a, b],
    speakers: lost.speakers,
    rule: isMost
      ? 'half or more of an article’s body lies in shared passages'
      : 'a quarter or more of an article’s body lies in shared passages, from the first paragraph on',
    confidence: 1,
    size: Math.min(1, share.words / 100) * (isMost ? 1 : part),
  };
}

/** The line below its body in which a text says that it is a piece of another: `Read the full article`. */
function findPointer(siglum: string, context: FindingContext): Span | null {
  const { blocks, text } = context.article(siglum);
  const end = context.bodyBlocks(siglum).at(-1)?.end ?? 0;
  const below = blocks.filter(({ kind, start }) => start >= end && kind !== 'blank').slice(0, linesBelow);
  const line = below.find(({ start, end: stop }) => pointsToWhole.test(text.slice(start, stop).trim()));
  if (!line) return null;
  const printed = text.slice(line.start, line.end);
  const start = line.start + (printed.length - printed.trimStart().length);
  return { start, end: start + printed.trim().length };
}

function saySelf(siglum: string, own: Span | null, context: FindingContext): string {
  return own
    ? ` Below its text ${siglum} has the line ${sayQuoted(context.text({ siglum, ...own }))}: it gives itself as an excerpt.`
    : '';
}

function sayShared({ part, other, partShare, otherShare }: Reprint): string {
  if (partShare >= whole && otherShare >= whole) return `${other} and ${part} print the same text`;
  return `${partShare >= whole ? 'All' : wholePercent(partShare)} of ${part} stands in ${other}`;
}

function sayRest(
  { part, other, otherShare }: Reprint,
  names: readonly string[],
  more: string,
  isMost: boolean,
): string {
  if (otherShare >= whole) return '.';
  const alike = isMost ? '' : ' The two begin alike.';
  const rest = `, which are ${wholePercent(otherShare)} of ${other}.${alike} ${part} does not have the rest of ${other}`;
  if (names.length > 0) return `${rest}, and so does not quote ${sayShortList(names, 5, 'or')}.`;
  return `${rest}${more}.`;
}
