/**
 * From labelled articles to cases for the repair of marks: every labelled quotation in double marks, once without
 * its opening and once without its closing mark, with all places where the engine could put it back.
 */
import { splitBlocks } from '../../../src/engine/2-split-blocks.ts';
import { findQuotations } from '../../../src/engine/4-find-quotations.ts';
import type { FoundQuotation } from '../../../src/engine/found-quotation.ts';
import type { Place } from '../../../src/engine/quotation-marks/reasons.ts';
import { endPlaces } from '../../../src/engine/quotation-marks/repair-end.ts';
import { startPlaces } from '../../../src/engine/quotation-marks/repair-start.ts';
import type { Odds } from '../../../src/engine/quotation-marks/spoken-odds.ts';
import type { GoldArticle } from '../../labelled/gold-article.ts';
import { cutAtParagraphs } from '../../labelled/match-quotations.ts';
import type { FitCase } from './fit-weights.ts';

export interface RemovedMarks {
  starts: FitCase[];
  ends: FitCase[];
}

/** `weight`: how much each case counts. */
export function removeEachMark(article: GoldArticle, weight: number, odds: Odds): RemovedMarks {
  const text = article.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const { quotations } = findQuotations(text, splitBlocks(text).blocks);
  const labelled = new Set(cutAtParagraphs(text, article.quotes).map(({ start }) => start));
  const cases: RemovedMarks = { starts: [], ends: [] };
  for (const [index, quotation] of quotations.entries()) {
    const words = cutAtParagraphs(text, [quotation])[0];
    if (!words || quotation.unbalanced || text[quotation.outer.start] !== '"' || !labelled.has(words.start))
      continue;
    const { before, after } = marksBeside(quotations, index);
    const ends = placesWithoutEnd(text, quotation, after, odds);
    const starts = placesWithoutStart(text, quotation, before, odds);
    add(cases.ends, ends, (at) => trimEnd(text, at) === words.end, weight);
    add(cases.starts, starts, (at) => at + 1 === words.start, weight);
  }
  return cases;
}

/** The marks nearest to a quotation in its paragraph; null where it stands alone. */
function marksBeside(quotations: readonly FoundQuotation[], index: number) {
  const { paragraph } = quotations[index]!;
  const inSame = (other: FoundQuotation | undefined) => other?.paragraph.start === paragraph.start;
  const [previous, next] = [quotations[index - 1], quotations[index + 1]];
  return {
    before: inSame(previous) ? previous!.outer.end : null,
    after: inSame(next) ? next!.outer.start : null,
  };
}

function placesWithoutEnd(
  text: string,
  { outer, paragraph }: FoundQuotation,
  next: number | null,
  odds: Odds,
): Place[] {
  const changed = text.slice(0, outer.end - 1) + text.slice(outer.end);
  const shorter = { start: paragraph.start, end: paragraph.end - 1 };
  return endPlaces(changed, shorter, outer.start + 1, next === null ? null : next - 1, odds);
}

function placesWithoutStart(
  text: string,
  { outer, paragraph }: FoundQuotation,
  last: number | null,
  odds: Odds,
): Place[] {
  const changed = text.slice(0, outer.start) + text.slice(outer.start + 1);
  const shorter = { start: paragraph.start, end: paragraph.end - 1 };
  return startPlaces(changed, shorter, outer.end - 2, last, odds);
}

function trimEnd(text: string, at: number): number {
  return text.slice(0, at).replace(/[\s"'`,.;:!?…–—-]+$/, '').length;
}

function add(cases: FitCase[], places: readonly Place[], isRight: (at: number) => boolean, weight: number) {
  const right = places.findIndex(({ at }) => isRight(at));
  if (right < 0 || places.length === 1) return;
  cases.push({
    places: places.map(({ features }) => features.map(only)),
    amounts: places.map(({ sound }) => sound),
    right,
    weight,
  });
}

/** The first of equal strings: millions of reasons share their memory. */
function only(reason: string): string {
  const known = reasons.get(reason);
  if (known !== undefined) return known;
  reasons.set(reason, reason);
  return reason;
}

const reasons = new Map<string, string>();
