/**
 * In: the articles of a story. Out: each figure that a body prints, with the quotation it stands in, or with the words
 * that name who is said to have said it: “400 people”, from “officials”.
 */

import type { Quotation } from '../../../schemas/quotation.ts';
import type { Place, Span } from '../../../schemas/span.ts';
import { personNouns } from '../../data/people-words.ts';
import { age, findBareNumbers, isNounless, label, ordinal } from '../../figures/find-bare-numbers.ts';
import { findClockTimes } from '../../figures/find-clock-times.ts';
import { type Figure, findFigures } from '../../figures/find-figures.ts';
import { findLengths } from '../../figures/find-lengths.ts';
import { findMeasures } from '../../figures/find-measures.ts';
import { findParts } from '../../figures/find-parts.ts';
import { findPrices } from '../../figures/find-prices.ts';
import { findReports } from '../../figures/find-reports.ts';
import { findTolls } from '../../figures/find-tolls.ts';
import { findYears } from '../../figures/find-years.ts';
import { rateOf } from '../../figures/rate-of.ts';
import { findHoverCards } from '../../text/hover-cards.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { isStamp } from '../../text/is-stamp.ts';
import { contains } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import { sayName, sayQuoted } from '../say.ts';
import { nameOwner } from './owner-name.ts';

export interface FigureUse extends Figure {
  siglum: string;
  quotation: Quotation | undefined;
  /** As printed, for a figure that is reported outside quotation marks. */
  owner: Span | undefined;
  /** Words that report in its sentence, where it is open whether they go with the figure: `he said`. */
  beside?: Span | undefined;
  /** The time that it is for: `month`. */
  rate?: string | undefined;
}

export interface FigureUses {
  /** Numbers with what they count. */
  listed: FigureUse[];
  /** Times of day, years and bare numbers: none to list, but two articles may give one thing two of them. */
  compared: FigureUse[];
}

export function findFigureUses(context: FindingContext): FigureUses {
  const found = context.articles.map(({ siglum, text, blocks, quotations }) => {
    const reports = findReports(text, blocks, quotations);
    const toUse = (figure: Figure): FigureUse => {
      const quotation = quotations.find((one) => figure.start >= one.start && figure.end <= one.end + 1);
      const report = reports.find((one) => contains(one, figure));
      const words = quotation ? undefined : report?.owner;
      const [owner, beside] = report?.isOpen ? [undefined, words] : [words, undefined];
      return { ...figure, siglum, quotation, owner, beside, rate: rateOf(text, figure) };
    };
    const cards = indexSpans(findHoverCards(text));
    const isOwn = (figure: Figure) => !cards.touches(figure);
    const read = context.bodyBlocks(siglum).map(({ start, end }) => readBlock(text, start, end));
    return {
      listed: read.flatMap(({ listed }) => listed.filter(isOwn).map(toUse)),
      compared: read.flatMap(({ compared }) => compared.filter(isOwn).map(toUse)),
    };
  });
  return {
    listed: found.flatMap(({ listed }) => listed),
    compared: found.flatMap(({ compared }) => compared),
  };
}

function readBlock(text: string, start: number, end: number): Record<keyof FigureUses, Figure[]> {
  const line = text.slice(start, end);
  if (isStamp(line) || choice.test(line) || player.test(line)) return { listed: [], compared: [] };
  const listed = readFigures(text, start, end);
  const times = [...findClockTimes(text, start, end), ...findYears(text, start, end)];
  const read = [...listed, ...times];
  const { touches } = indexSpans(read);
  const bare = findBareNumbers(text, start, end).filter((one) => !touches(one));
  return { listed, compared: [...times, ...bare] };
}

/** What readers chose: `Don’t know 7%`. */
const choice = /^\s*\p{Lu}[\p{L}’']*(?:\s[\p{L}’']+){0,3}:?\s\d{1,3}(?:\.\d)?%\s*$/u;

/** What stands under a film on a page: `Related Video Video length 23 seconds :23 Pier falls` */
const player = /\bvideo (?:length|duration)\b.{0,20}?\d/iu;

/** What one finder has read is nothing else: the `42m` of `138ft (42m)` are no millions, nor `16 hours` of `16 hours and 4 minutes`. */
function readFigures(text: string, start: number, end: number): Figure[] {
  const first: Figure[] = [];
  for (const find of [findLengths, findPrices, findMeasures, findParts]) {
    const read = indexSpans(first);
    first.push(...find(text, start, end).filter((one) => !read.touches(one)));
  }
  const figures = findFigures(text, start, end);
  const inFirst = indexSpans(first);
  const plain = [...first, ...figures.filter((one) => !inFirst.touches(one))];
  const isNamed = (one: Figure) => one.unit !== 'others';
  const named = indexSpans(plain.filter(isNamed));
  const tolls = findTolls(text, start, end).filter((one) => !named.touches(one));
  const inTolls = indexSpans(tolls);
  const others = plain.filter((one) => isNamed(one) || !inTolls.touches(one));
  return [...others, ...tolls].toSorted(inOrder);
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** `in a quotation of Suella Braverman`, `outside quotation marks, as said by officials`. */
export function sayWhere({ siglum, quotation, owner, beside }: FigureUse, context: FindingContext): string {
  if (beside)
    return `outside quotation marks, in a sentence that has ${sayQuoted(context.text({ siglum, ...beside }))}`;
  if (owner) return `outside quotation marks, as said by ${sayOwner({ siglum, ...owner }, context)}`;
  if (!quotation) return 'outside quotation marks';
  return quotation.speakerId
    ? `in a quotation of ${nameOwner(quotation, context)}`
    : 'inside quotation marks';
}

/** Whether its sentence leaves nobody, or leaves it open, who says so. */
export function isOpen({ quotation, owner }: FigureUse): boolean {
  return !quotation && !owner;
}

/** Whether nothing in its sentence reports. */
export function isOwnerless(use: FigureUse): boolean {
  return isOpen(use) && !use.beside;
}

/** Whether its sentence says who says so. */
export function isNamedOwner({ quotation, owner }: FigureUse): boolean {
  return quotation ? quotation.speakerId !== null : owner !== undefined;
}

/** Of one that has a named owner. */
export function sayOwnerName({ siglum, quotation, owner }: FigureUse, context: FindingContext): string {
  if (owner) return sayOwner({ siglum, ...owner }, context);
  return nameOwner(quotation!, context);
}

/** `quoting Suella Braverman`, `as said by officials`, `in quotation marks`, `` */
export function sayOwnerOf(use: FigureUse, context: FindingContext): string {
  if (isNamedOwner(use)) return `${use.owner ? 'as said by' : 'quoting'} ${sayOwnerName(use, context)}`;
  return use.quotation ? 'in quotation marks' : '';
}

/** As printed, on one line, without the capital of a sentence's first article or of a common noun. */
function sayOwner(place: Place, context: FindingContext): string {
  const words = context.text(place).replace(/\s+/gu, ' ');
  const [first = ''] = words.toLowerCase().split(' ');
  const isCommon = first === 'police' || personNouns.has(first.replace(/s$/u, ''));
  const printed = isCommon ? `${words[0]!.toLowerCase()}${words.slice(1)}` : words;
  return sayName({ name: printed, kind: 'person', named: true });
}

/** Characters before a number that tell what it is of: a word or two. */
const longestLead = 60;

/** `hit 71`, `voted 7-5`, `third child`, `man of 54`, `grade-one`: a bare number with a word beside it, as printed. */
export function sayFigure(use: FigureUse, context: FindingContext): string {
  const printed = context.text(use);
  if (!isNounless(use.unit)) return printed;
  const { start, end, siglum } = context.inSentence(use);
  const { text } = context.article(siglum);
  const leading = text.slice(Math.max(start, use.start - longestLead), use.start);
  const named =
    use.unit === label ? /\p{L}+[\s-]$/u.exec(leading) : /(?:\p{L}+\sof|\baged)\s$/iu.exec(leading);
  if (named && (use.unit === label || use.unit === age)) return named[0] + printed;
  const behind = /^(?:-(?:year|month|week|day)s?-old)?(?:\s\p{L}[\p{L}’'-]*)?/u.exec(
    text.slice(use.end, end),
  )![0];
  if (use.unit === ordinal || use.unit === age) return printed + behind;
  const before = /\p{L}[\p{L}\p{N}’'-]*[,:(]?\s\(?$/u.exec(leading)?.[0] ?? '';
  const isApart = /^(?:and|or|with)\s$|[,:(]\s?\(?$/iu.test(before) && behind !== '';
  return before === '' || isApart ? printed + behind : before + printed;
}
