/**
 * One thing that articles put on two days side by side, with no verb of what happens once: “Holt first came to the clinic on
 * Sept. 26” in A, “his first visit to the clinic Sept. 25, when Holt” in B.
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { list } from '../../text/counts.ts';
import { foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { findTimes } from '../../timeline/find-times.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder, siglaOf } from '../in-articles.ts';
import { sayQuoted } from '../say.ts';
import { sayEventDate } from './undated-days.ts';

interface DayOfSentence extends Place {
  /** `09-26` */
  value: string;
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Telling words of two sentences, those with a capital among them, and those without: names alone are those of the story. */
const leastShared = 4;
const leastNames = 1;
const leastPlain = 3;
/** Of what happened more than once. */
const whichOne = /^(?:first|second|third|last)$/u;
const farthest = 2; // Days.
/** `on 26 July, a day after the first call`: of two things. */
const isBesideAnother = /\b(?:one|an?|the|two) days? (?:after|before|later|earlier)\b/iu;
/** Days of one month that are looked at, so that the time stays linear. */
const mostOfMonth = 60;

/** `known` are places that another finding of dates has told. */
export function nearDays(context: FindingContext, known: readonly Place[]): Draft[] {
  const days = context.articles.flatMap(readDays);
  const valuesIn = new Map(
    [...Map.groupBy(days, ({ siglum }) => siglum)].map(([siglum, own]) => [
      siglum,
      new Set(own.map(({ value }) => value)),
    ]),
  );
  const isTold = ({ siglum, start, end }: Place) =>
    known.some((place) => place.siglum === siglum && place.start < end && place.end > start);
  const byMonth = Map.groupBy(
    days.filter((day) => !isTold(day)),
    ({ value }) => value.slice(0, 2),
  );
  return [...byMonth.values()].flatMap((all) => {
    const ofMonth = all.slice(0, mostOfMonth);
    for (const one of ofMonth) {
      const others = ofMonth.filter((other) => isRival(one, other, valuesIn));
      if (others.length > 0) return [toDraft(one, others, ofMonth, context)];
    }
    return [];
  });
}

function isRival(
  one: DayOfSentence,
  other: DayOfSentence,
  valuesIn: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const apart = Math.abs(dayOf(one) - dayOf(other));
  if (one.siglum === other.siglum || apart === 0 || apart > farthest) return false;
  if (valuesIn.get(one.siglum)!.has(other.value) || valuesIn.get(other.siglum)!.has(one.value)) return false;
  const words = one.words.intersection(other.words);
  const names = one.names.intersection(other.names);
  // `a call of Lee with Finch on 25 July`, `a call between Lee and Quill on 26 July`
  const others = Math.min(one.names.difference(names).size, other.names.difference(names).size);
  if (others >= names.size) return false;
  const plain = words.difference(one.names.union(other.names));
  return words.size >= leastShared && names.size >= leastNames && plain.size >= leastPlain;
}

function dayOf({ value }: DayOfSentence): number {
  return Number(value.slice(3));
}

/** Of sentences with one day, outside quotation marks. */
function readDays({ siglum, text, blocks, quotations }: ArticleInStory): DayOfSentence[] {
  const { touches } = indexSpans(quotations);
  return bodySentences(text, blocks).flatMap((sentence) => {
    const [time, ...more] = findTimes(text.slice(sentence.start, sentence.end)).filter(
      ({ kind }) => kind === 'date',
    );
    if (!time || more.length > 0 || isBesideAnother.test(text.slice(sentence.start, sentence.end))) return [];
    const place = { siglum, start: sentence.start + time.start, end: sentence.start + time.end };
    if (touches(place)) return [];
    const words = foldWords(text, sentence.start, sentence.end).filter(
      ({ folded, start }) =>
        (start < place.start || start >= place.end) &&
        (isContentWord(folded) || whichOne.test(folded)) &&
        !/^\p{N}/u.test(folded),
    );
    const plain = ({ folded }: { folded: string }) => folded.replace(/'s$/u, '');
    return [
      {
        ...place,
        value: time.value,
        words: new Set(words.map(plain)),
        names: new Set(words.filter(({ start }) => startsUpper(text[start]!)).map(plain)),
      },
    ];
  });
}

function toDraft(
  one: DayOfSentence,
  others: readonly DayOfSentence[],
  ofMonth: readonly DayOfSentence[],
  context: FindingContext,
): Draft {
  const [other] = others as [DayOfSentence];
  const values = new Set([one.value, other.value]);
  const days = firstInEach([one, ...others, ...ofMonth]).filter(({ value }) => values.has(value));
  const sides = [...Map.groupBy(days, ({ value }) => value)];
  return {
    key: `${one.siglum.toLowerCase()}-${one.start}`,
    kind: 'different dates',
    headline: sides
      .map(([value, same]) => `${sayEventDate(`0004-${value}`)} in ${list(siglaOf(same))}`)
      .join('; '),
    sentence: `${days.map((day) => `${day.siglum} has ${saySentence(day, context)}`).join('; ')}.`,
    sigla: siglaInOrder(context, days),
    evidence: days.map((day) => context.inSentence({ siglum: day.siglum, start: day.start, end: day.end })),
    rule: 'two days side by side, in sentences that share a name and telling words',
    confidence: 0.6,
    size: 0.7,
  };
}

/** Characters before a day that are shown. */
const shown = 110;

function saySentence({ siglum, start, end }: DayOfSentence, context: FindingContext): string {
  const sentence = context.inSentence({ siglum, start, end });
  const from = Math.max(sentence.start, start - shown);
  const { text } = context.article(siglum);
  const word = from === sentence.start ? from : from + text.slice(from).search(/\s/u) + 1;
  return sayQuoted(text.slice(word, end), 30);
}
