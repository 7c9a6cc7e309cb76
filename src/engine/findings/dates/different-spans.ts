/**
 * One thing that went on for a span of months or days, which articles end, or begin, differently.
 * “A has “between March 2029 and June 2030”; B has “from March 2029 through August 2030”.”
 */
import type { Place } from '../../../schemas/span.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { list } from '../../text/counts.ts';
import { foldWords } from '../../text/fold.ts';
import { sayDate } from '../../timeline/calendar.ts';
import { findTimed } from '../../timeline/find-timed.ts';
import { joinSpans } from '../../timeline/join-spans.ts';
import { statedDate } from '../../timeline/resolve-time.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaOf } from '../in-articles.ts';
import { sayQuoted } from '../say.ts';

interface TimeSpan extends Place {
  from: string;
  until: string;
  /** Telling words of its sentence. */
  words: ReadonlySet<string>;
}

export function differentSpans(context: FindingContext): Draft[] {
  const spans = context.articles.flatMap(readSpans);
  const groups: TimeSpan[][] = [];
  for (const first of spans) {
    if (groups.some((group) => group.includes(first))) continue;
    const group = spans.filter((span) => span === first || isSame(first, span));
    const given = new Set(group.map(({ siglum, from, until }) => `${siglum} ${from} ${until}`));
    const sides = new Set(group.map(sayBoth));
    if (sides.size > 1 && given.size === siglaOf(group).length) groups.push(firstInEach(group));
  }
  return groups.map((group) => toDraft(group, context));
}

function readSpans(article: FindingContext['articles'][number]): TimeSpan[] {
  const { siglum, text } = article;
  return findTimed(article, false).flatMap((timed) =>
    joinSpans(timed, text).flatMap(({ sentence, time, until }): TimeSpan[] => {
      const [from, to] = [statedDate(time), until ? statedDate(until.time) : null];
      if (from === null || to === null) return [];
      const words = foldWords(text, sentence.start, time.start).concat(
        foldWords(text, time.end, sentence.end),
      );
      const telling = words.map(({ folded }) => folded).filter(isContentWord);
      return [{ siglum, start: time.start, end: time.end, from, until: to, words: new Set(telling) }];
    }),
  );
}

/** The same at one end at least, in sentences that share a telling word. */
function isSame(one: TimeSpan, other: TimeSpan): boolean {
  return (
    (one.from === other.from || one.until === other.until) && one.words.intersection(other.words).size > 0
  );
}

function sayBoth({ from, until }: TimeSpan): string {
  return `${sayDate(from)} to ${sayDate(until)}`;
}

function toDraft(spans: readonly TimeSpan[], context: FindingContext): Draft {
  const clauses = spans.map((span) => `${span.siglum} has ${sayQuoted(context.text(span))}`);
  const sides = [...Map.groupBy(spans, sayBoth).entries()];
  const first = spans[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'different dates',
    headline: sides.map(([said, same]) => `${said} in ${list(siglaOf(same))}`).join('; '),
    sentence: `${clauses.join('; ')}.`,
    sigla: siglaOf(spans),
    evidence: spans.map((span) => context.inSentence(span)),
    rule: 'two spans of time with one end in common, in sentences that share a telling word',
    confidence: 0.7,
    size: 0.8,
  };
}
