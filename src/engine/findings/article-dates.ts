// Articles whose date can be read in two ways, and articles that state none.
// “D gives its date as “12/7/23”, which is 7 December 2023 or 12 July 2023.” “A states no date.”
import { foldPhrase } from '../text/fold.ts';
import { sayDate } from '../timeline/calendar.ts';
import type { FindingArticle, FindingContext } from './context.ts';
import { findDateClues } from './date-clues.ts';
import type { Draft } from './draft.ts';
import { siglaInOrder } from './in-articles.ts';
import { agree, sayList, sayQuoted } from './say.ts';

export function ambiguousDate(context: FindingContext): Draft[] {
  return context.articles.flatMap((article) => {
    const readings = article.metadata.published?.readings ?? [];
    return readings.length > 1 ? [toAmbiguous(article, context)] : [];
  });
}

function toAmbiguous({ siglum, metadata }: FindingArticle, context: FindingContext): Draft {
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
function findFitting(siglum: string, readings: Readings, context: FindingContext): FindingArticle[] {
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
  return ` ${sayList(names)}, which ${agree(names, 'prints', 'print')} the same text, ${agree(names, 'is', 'are')} dated ${day}.`;
}

function publishedPlace({ siglum, metadata }: FindingArticle): Draft['evidence'] {
  const { start, end } = metadata.published!;
  return start === null || end === null ? [] : [{ siglum, start, end }];
}

/** All articles without a date make one finding. */
export function missingDate(context: FindingContext): Draft[] {
  const undated = context.articles.filter(({ metadata }) => metadata.published === null);
  if (undated.length === 0) return [];
  const sigla = undated.map(({ siglum }) => siglum);
  return [
    {
      key: sigla.join('-').toLowerCase(),
      kind: 'missing date',
      headline: `${sayList(sigla)} ${agree(sigla, 'states', 'state')} no date of publication`,
      sentence: `${sayList(sigla)} ${agree(sigla, 'states', 'state')} no date of publication.${sayClues(undated, context)}`,
      sigla,
      evidence: undated.flatMap(findDateClues),
      rule: 'no date in the file',
      confidence: 1,
      size: 0.5,
    },
  ];
}

/** ` A says “on Thursday”; C says “on Wednesday” and “in July”.` */
function sayClues(undated: readonly FindingArticle[], context: FindingContext): string {
  const clauses = undated.flatMap((article) => {
    const words = findDateClues(article).map((place) =>
      context.text(place).replace(/^[IOD](?=[nu])/u, (letter) => letter.toLowerCase()),
    );
    const said = [...new Map(words.map((text) => [foldPhrase(text), sayQuoted(text)])).values()].slice(0, 4);
    return said.length > 0 ? [`${article.siglum} says ${sayList(said)}`] : [];
  });
  return clauses.length > 0 ? ` ${clauses.join('; ')}.` : '';
}
