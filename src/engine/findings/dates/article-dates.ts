/**
 * Articles whose date can be read in two ways, and articles that state none where others do.
 * “D gives its date as “12/7/23”, which is 7 December 2023 or 12 July 2023.” “A states no date.”
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { list } from '../../text/counts.ts';
import { sayDate } from '../../timeline/calendar.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { inStoryOrder, siglaInOrder } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';
import { findDateClue } from './date-clues.ts';
import { findPrintedDate } from './printed-date.ts';

export function ambiguousDate(context: FindingContext): Draft[] {
  return context.articles.flatMap((article) => {
    const readings = article.metadata.published?.readings ?? [];
    return readings.length > 1 ? [toAmbiguous(article, context)] : [];
  });
}

function toAmbiguous({ siglum, metadata }: ArticleInStory, context: FindingContext): Draft {
  const { value, start, end, label, readings = [] } = metadata.published!;
  const dates = readings.map((reading) => sayDate(reading.value));
  const under = label ? ` under the label “${label}”` : '';
  return {
    key: siglum.toLowerCase(),
    kind: 'ambiguous date',
    headline: `The date of ${siglum} can be read in two ways`,
    sentence: `${siglum} gives its date${under} as ${sayQuoted(value)}, which is ${dates.join(' or ')}.${sayFitting(siglum, readings, context)}`,
    sigla: siglaInOrder(context, [{ siglum }, ...findFitting(siglum, readings, context)]),
    evidence: [
      ...(start === null || end === null ? [] : [{ siglum, start, end }]),
      ...findFitting(siglum, readings, context).flatMap((other) => publishedPlace(other)),
    ],
    rule: 'a date in figures whose day and month can change places',
    confidence: 1,
    size: 0.5,
  };
}

type Readings = readonly { value: string; reading: string }[];

/** Articles with half their text in common that state one of the readings without doubt. */
function findFitting(siglum: string, readings: Readings, context: FindingContext): ArticleInStory[] {
  return context.articles.filter((other) => {
    const published = other.metadata.published;
    const sure = published && (published.readings?.length ?? 1) < 2 && published.start !== null;
    const share = context.shares.find(({ pair }) => pair.includes(siglum) && pair.includes(other.siglum));
    const related = share !== undefined && Math.max(share.a, share.b) >= 0.5;
    return (
      sure && related && other.siglum !== siglum && readings.some(({ value }) => value === isoDay(published))
    );
  });
}

function isoDay(published: { value: string; readings?: { value: string }[] | undefined }): string {
  return (published.readings?.[0]?.value ?? published.value).slice(0, 10);
}

function sayFitting(siglum: string, readings: Readings, context: FindingContext): string {
  const fitting = findFitting(siglum, readings, context);
  if (fitting.length === 0) return '';
  const names = fitting.map((other) => other.siglum);
  const day = sayDate(isoDay(fitting[0]!.metadata.published!));
  return ` ${list(names)}, which ${agree(names, 'prints', 'print')} the same text, ${agree(names, 'is', 'are')} dated ${day}.`;
}

function publishedPlace({ siglum, metadata }: ArticleInStory): Draft['evidence'] {
  const { start, end } = metadata.published!;
  return start === null || end === null ? [] : [{ siglum, start, end }];
}

/**
 * Articles without a date beside some that have one make one finding; of those that give one in their text alone it says
 * so. Where all lack it, it tells them from nothing.
 */
export function missingDate(context: FindingContext): Draft[] {
  const dateless = context.articles.filter(({ metadata }) => metadata.published === null);
  const printed = dateless.flatMap((article) => findPrintedDate(article) ?? []);
  const undated = dateless.filter(({ siglum }) => !printed.some((place) => place.siglum === siglum));
  if (undated.length === 0 || undated.length === context.articles.length) return [];
  const sigla = undated.map(({ siglum }) => siglum);
  const clues = undated.flatMap((article) => findDateClue(article) ?? []);
  const places = inStoryOrder([...clues, ...printed], context);
  const words = places.map((place) => {
    const clue = clues.find((one) => one === place);
    const verb = clue ? (clue.isStamp ? 'has, under a message or a picture,' : 'tells of something') : 'says';
    return `${place.siglum} ${verb} ${sayQuoted(sayPlace(place, context))}`;
  });
  const headline = `${list(sigla)} ${agree(sigla, 'states', 'state')} no date of publication`;
  return [
    {
      key: sigla.join('-').toLowerCase(),
      kind: 'missing date',
      headline,
      sentence: `${headline}.${words.length > 0 ? ` ${words.join('; ')}.` : ''}`,
      sigla: siglaInOrder(context, [...undated, ...printed]),
      evidence: places,
      rule: 'no date in the file',
      confidence: 1,
      size: 0.5,
    },
  ];
}

/** Without the capital of a sentence. */
function sayPlace(place: Place, context: FindingContext): string {
  return context
    .text(place)
    .replace(/^(?:On|In|Last|Late|Early|Updated|Published|Posted|Corrected)\b/u, (word) =>
      word.toLowerCase(),
    );
}
