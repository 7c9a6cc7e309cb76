// In: the articles of a story. Out: each figure that a body prints, with the quotation it stands in, or with the words
// that name who is said to have said it: “400 people”, from “officials”.

import type { Quotation } from '../../schemas/quotation.ts';
import type { Place, Span } from '../../schemas/span.ts';
import { personNouns } from '../data/people-words.ts';
import { findClockTimes } from '../figures/find-clock-times.ts';
import { type Figure, findFigures } from '../figures/find-figures.ts';
import { findLengths } from '../figures/find-lengths.ts';
import { findMeasures } from '../figures/find-measures.ts';
import { findParts } from '../figures/find-parts.ts';
import { findPrices } from '../figures/find-prices.ts';
import { findReports } from '../figures/find-reports.ts';
import { findTolls } from '../figures/find-tolls.ts';
import { findYears } from '../figures/find-years.ts';
import { overlaps } from '../text/overlaps.ts';
import type { FindingContext } from './context.ts';
import { sayName } from './say.ts';

export interface FigureUse extends Figure {
  siglum: string;
  quotation: Quotation | undefined;
  /** As printed, for a figure that is reported outside quotation marks. */
  owner: Span | undefined;
}

export function findFigureUses(context: FindingContext): FigureUse[] {
  return findUses(context, readFigures);
}

/** Times of day and years: no figures to list, but two articles may give one thing two of them. */
export function findTimeUses(context: FindingContext): FigureUse[] {
  return [...findUses(context, findClockTimes), ...findUses(context, findYears)];
}

function findUses(context: FindingContext, read: typeof readFigures): FigureUse[] {
  return context.articles.flatMap(({ siglum, text, blocks, quotations }) => {
    const reports = findReports(text, blocks, quotations);
    return context.bodyBlocks(siglum).flatMap(({ start, end }) =>
      read(text, start, end).map((figure) => {
        const quotation = quotations.find((one) => figure.start >= one.start && figure.end <= one.end + 1);
        const report = reports.find((one) => figure.start >= one.start && figure.end <= one.end);
        return { ...figure, siglum, quotation, owner: quotation ? undefined : report?.owner };
      }),
    );
  });
}

/** What one finder has read is nothing else: the `42m` of `138ft (42m)` are no millions, nor `16 hours` of `16 hours and 4 minutes`. */
function readFigures(text: string, start: number, end: number): Figure[] {
  const first = [findLengths, findPrices, findMeasures, findParts].flatMap((find) => find(text, start, end));
  const figures = findFigures(text, start, end);
  const plain = [...first, ...figures.filter((one) => !first.some((of) => overlaps(one, of)))];
  const isNamed = (one: Figure) => one.unit !== 'others';
  const tolls = findTolls(text, start, end).filter(
    (one) => !plain.some((of) => isNamed(of) && overlaps(one, of)),
  );
  const others = plain.filter((one) => isNamed(one) || !tolls.some((of) => overlaps(one, of)));
  return [...others, ...tolls].toSorted(inOrder);
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** `in a quotation of Suella Braverman`, `outside quotation marks, as said by officials`. */
export function sayWhere({ siglum, quotation, owner }: FigureUse, context: FindingContext): string {
  if (owner) return `outside quotation marks, as said by ${sayOwner({ siglum, ...owner }, context)}`;
  if (!quotation) return 'outside quotation marks';
  const { speakerId } = quotation;
  return speakerId ? `in a quotation of ${context.speakerName(speakerId)}` : 'inside quotation marks';
}

/** As printed, on one line, without the capital of a sentence's first article or of a common noun. */
function sayOwner(place: Place, context: FindingContext): string {
  const words = context.text(place).replace(/\s+/gu, ' ');
  const [first = ''] = words.toLowerCase().split(' ');
  const isCommon = first === 'police' || personNouns.has(first.replace(/s$/u, ''));
  const printed = isCommon ? `${words[0]!.toLowerCase()}${words.slice(1)}` : words;
  return sayName({ name: printed, kind: 'person', named: true });
}
