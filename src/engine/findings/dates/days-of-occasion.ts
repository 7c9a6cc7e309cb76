/**
 * One occasion that articles put on two weekdays: “Thursday’s meeting at the Long Hall”, “a meeting at the Long Hall on
 * Wednesday”, in sentences that share names.
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { weekdays } from '../../data/calendar-words.ts';
import { occasionsOfADay } from '../../data/occasions-of-a-day.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { list } from '../../text/counts.ts';
import { foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder, siglaOf } from '../in-articles.ts';
import { sayQuoted } from '../say.ts';

interface DayOfOccasion extends Place {
  noun: string;
  weekday: string;
  /** Words with a capital: where it was, or of whom, and of the whole sentence. */
  near: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const day = `(?<day>${weekdays.join('|')})`;
const noun = `(?<noun>${[...occasionsOfADay].join('|')})`;
const forms = [
  String.raw`\b${day}(?:['’]s)? (?:[\p{L}-]+ ){0,3}?${noun}(?!\p{L})`,
  String.raw`\b${noun} (?:(?:at|in|with|of|on) (?:[\p{L}.’'-]+ ){1,6}?)?(?:on |late |early )?${day}(?!\p{L}|['’]s)`,
].map((form) => new RegExp(form, 'gu'));

/** Names that two sentences share: so many in all, of which so many stand beside the occasion. */
const leastNames = 3;
const leastNear = 1;
/** ` at the Long Hall` */
const place = /^(?: (?:at|in|with) (?:the )?(?:\p{Lu}[\p{L}’'-]*(?: |\b))+)?/u;
/** Days of one noun that are looked at, so that the time stays linear. */
const most = 30;

export function daysOfOccasions(context: FindingContext): Draft[] {
  const days = context.articles.flatMap(readDays);
  return [...Map.groupBy(days, (one) => one.noun).values()].flatMap((all) => {
    const ofNoun = all.slice(0, most);
    for (const one of ofNoun) {
      const same = ofNoun.filter((other) => other === one || areOne(one, other));
      const given = new Set(same.map(({ siglum, weekday }) => `${siglum} ${weekday}`));
      const first = firstInEach(same);
      const isOpen = new Set(first.map(({ weekday }) => weekday)).size > 1;
      if (isOpen && given.size === first.length) return [toDraft(first, context)];
    }
    return [];
  });
}

function areOne(one: DayOfOccasion, other: DayOfOccasion): boolean {
  return (
    one.near.intersection(other.near).size >= leastNear &&
    one.names.intersection(other.names).size >= leastNames
  );
}

function readDays({ siglum, text, blocks, quotations }: ArticleInStory): DayOfOccasion[] {
  const { touches } = indexSpans(quotations);
  return bodySentences(text, blocks).flatMap((sentence) => {
    const printed = text.slice(sentence.start, sentence.end);
    return forms
      .flatMap((form) => [...printed.matchAll(form)])
      .flatMap(({ 0: words, index, groups }): DayOfOccasion[] => {
        const start = sentence.start + index;
        const end = start + words.length;
        if (touches({ start, end })) return [];
        const near = namesIn(text, start, end + place.exec(text.slice(end, sentence.end))![0].length);
        const names = namesIn(text, sentence.start, sentence.end);
        return [{ siglum, start, end, noun: groups!['noun']!, weekday: groups!['day']!, near, names }];
      });
  });
}

function namesIn(text: string, start: number, end: number): Set<string> {
  const words = foldWords(text, start, end).filter((word) => startsUpper(text[word.start]!));
  const names = words.map(({ folded }) => folded.replace(/['’]s$/u, ''));
  return new Set(names.filter((name) => name.length > 2 && !isDay.test(name)));
}

const isDay = new RegExp(`^(?:the|${weekdays.join('|')})$`, 'iu');

function toDraft(days: readonly DayOfOccasion[], context: FindingContext): Draft {
  const sides = [...Map.groupBy(days, ({ weekday }) => weekday)];
  const first = days[0]!;
  return {
    key: `on-${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'different dates',
    headline: `The ${first.noun}: ${sides.map(([weekday, same]) => `${weekday} in ${list(siglaOf(same))}`).join('; ')}`,
    sentence: `${days.map((one) => `${one.siglum} has ${sayQuoted(context.text({ siglum: one.siglum, start: one.start, end: one.end }))}`).join('; ')}.`,
    sigla: siglaInOrder(context, days),
    evidence: days.map(({ siglum, start, end }) => context.inSentence({ siglum, start, end })),
    rule: 'two weekdays of one occasion, in sentences that share names',
    confidence: 0.65,
    size: 0.8,
  };
}
