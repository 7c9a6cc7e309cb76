/**
 * In: an article. Out: the words of each of its sentences that say when something happened, with whether they look back or
 * ahead; none of a time that somebody is quoted with, or that only says when another text was printed.
 */
import type { Span } from '../../schemas/span.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { findOpening } from '../metadata/find-opening.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { indexSpans } from '../text/index-spans.ts';
import { isStamp } from '../text/is-stamp.ts';
import { hiddenCharacter } from '../text/segment.ts';
import { findTimes, type Time } from './find-times.ts';
import { hideAsides } from './hide-asides.ts';
import { statedDate } from './resolve-time.ts';
import { type Direction, tellDirection } from './tell-direction.ts';

const mostTimes = 3; // A sentence with more is a list.

/** A sentence and the words in it that say when. */
export interface Timed {
  sentence: Span;
  time: Time;
  direction: Direction;
  /** The end of the span that it opens. */
  until?: Timed;
}

/** The times of each sentence, the most exact first; body sentences only, and no times that somebody is quoted with or that a dateline gives. */
export function findTimed({ text, blocks, quotations }: ArticleInStory, isDated: boolean): Timed[][] {
  const day = findOpening(text, blocks)?.dateline?.date;
  const { holds } = indexSpans(day ? [...quotations, day] : quotations);
  return bodySentences(text, blocks).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (isStamp(sentence) || isCaption.test(sentence)) return [];
    const times = outsideAsides(findTimes(sentence), sentence)
      .filter(({ kind }) => isDated || kind !== 'beside')
      .filter((found) => !isSigned.test(sentence.slice(0, found.start)))
      .filter((found) => !holds({ start: found.start + start, end: found.end + start }));
    const timed = parted(times).map((time) => ({
      sentence: { start, end },
      time: { ...time, start: time.start + start, end: time.end + start },
      direction: tellDirection(sentence, time),
    }));
    return [...timed.slice(0, 1), ...timed.slice(1).filter(isSure)].slice(0, mostTimes);
  });
}

/** “your report (“Mill falls”, 18 March)” tells of nothing of that day, where the sentence has a time of its own. */
function outsideAsides(times: readonly Time[], sentence: string): readonly Time[] {
  const plain = hideAsides(sentence, { start: 0, end: 0 });
  const own = times.filter(({ start }) => plain[start] !== hiddenCharacter);
  return own.length > 0 ? own : times;
}

/** Behind a first time, others count only where it is clear when they are. */
function isSure({ time, direction }: Timed): boolean {
  return time.kind !== 'plan' && (direction !== 'open' || statedDate(time) !== null || time.kind === 'date');
}

/** `Thursday, March 14` is one time. */
function parted(times: readonly Time[]): Time[] {
  const kept: Time[] = [];
  for (const time of times)
    if (!kept.some((one) => time.start <= one.end + 2 && one.start <= time.end + 2)) kept.push(time);
  return kept;
}

/** `Hide Caption 8 of 9 Photos: …`: a gallery beside the text. */
const isCaption = /^(?:Hide|Show) Caption\b|^Photos?:|^(?:Photo|Image|Picture)s? \d+ of \d+/u;

/** `— Ann Lee (@annlee) 8 April 2031`: the day of a post, and of nothing that happened. */
const isSigned = /\(@\w+\)[\s,·-]*$/u;
