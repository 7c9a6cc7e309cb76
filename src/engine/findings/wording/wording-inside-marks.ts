/**
 * A statement that its articles print with different words inside the marks.
 * “A has “would”; B and D have “will”. The word stands inside the quotation marks.”
 */

import type { Span } from '../../../schemas/span.ts';
import type { Statement } from '../../../schemas/statement.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { type Difference, differenceOf } from './editor-marks.ts';
import { areInOtherOrder } from './in-other-order.ts';
import { findLostHedges } from './lost-hedges.ts';
import { isCutMarked } from './marked-cuts.ts';
import { findRewordedSentences } from './reworded-sentences.ts';
import { type Site, sayHeadline, sayQuoting, saySites, sayWhere } from './say-wording.ts';
import { startsThere, stopsThere } from './stops-there.ts';
import { testSure } from './sure-readings.ts';
import { areOneInFull, areOneNumeral, isOfLightWords, turnOf, weighSite } from './weigh-site.ts';
import { findWordingSites, type Reading, type WordingSite } from './wording-sites.ts';

export function wordingInsideMarks(context: FindingContext): Draft[] {
  return context.statements.flatMap((statement) => {
    const keepSure = testSure(statement, context);
    const aligned = [findWordingSites, findLostHedges].flatMap((find) => find(statement, context));
    const between = [...aligned.map(keepSure), ...findRewordedSentences(statement, context)]
      .flatMap((site) => betweenArticles(site, statement, context))
      .filter((site) => !isOfTheHouse(site) && !areInOtherOrder(site, statement, context));
    const sites = withoutCuts(between).toSorted(
      (a, b) =>
        weigh(b) - weigh(a) ||
        countCutShort(a, statement, context) - countCutShort(b, statement, context) ||
        turnOf(b) - turnOf(a),
    );
    return sites.length > 0 ? [toDraft(statement, sites, context)] : [];
  });
}

/** How a house writes a word: “we’re” and “we are”, “health care” and “healthcare”, “twelve” and “12”; or a “that” more. */
function isOfTheHouse({ difference, readings }: Site): boolean {
  const isNone = areOneNumeral(readings) || areOneInFull(readings) || isOfLightWords({ readings });
  return difference === 'spelling' || isNone;
}

/** Readings beyond the first that a headline tells in part: what is told whole is understood. */
function countCutShort(site: Site, statement: Statement, context: FindingContext): number {
  const marks = sayHeadline(site, statement, context).match(/…/gu) ?? [];
  return Math.max(0, marks.length - 1);
}

/** What is no other wording comes last. */
function weigh(site: Site): number {
  return site.difference === 'words' ? 1 + weighSite(site) : weighSite(site);
}

/** An article that prints both readings does not differ from another, but in a fragment that nobody else prints so. */
function betweenArticles(site: WordingSite, statement: Statement, context: FindingContext): Site[] {
  const sigla = site.readings.flatMap((reading) => reading.sigla);
  const several = [...new Set(sigla.filter((siglum, at) => sigla.indexOf(siglum) < at))];
  const isOwn = ({ sigla: own, versions }: Reading) =>
    own.length === 1 &&
    versions.every((at) => context.quotation(statement.versions[at]!.quotation).form !== 'full');
  const readings = site.readings
    .filter((reading) => !isAtEnd(reading, site, statement))
    .map((reading) =>
      isOwn(reading)
        ? reading
        : { ...reading, sigla: reading.sigla.filter((siglum) => !several.includes(siglum)) },
    )
    .filter((reading) => reading.sigla.length > 0)
    .reduce<Reading[]>(addReading, []);
  if (readings.length < 2) return [];
  const told = (words: string) => readings.some((reading) => reading.words === words);
  const hasAll = (siglum: string) =>
    site.readings.every(({ sigla: own, words }) => own.includes(siglum) === told(words));
  const both = several.filter(hasAll);
  const also = readings.filter(isOwn).flatMap(({ sigla: [siglum], words }) => {
    const other = site.readings.find((one) => one.words !== words && one.sigla.includes(siglum!));
    return other && !both.includes(siglum!) ? [{ siglum: siglum!, words: other.words }] : [];
  });
  return [{ ...site, readings, both, also, difference: judge(readings, site, statement, context) }];
}

/** “General” and “Gen.” beside “the captain” are one reading in two spellings. */
function addReading(readings: Reading[], one: Reading): Reading[] {
  const isSpelling = ({ words }: Reading) =>
    words !== '' && one.words !== '' && differenceOf([words, one.words]) === 'spelling';
  const at = readings.findIndex(isSpelling);
  const same = readings[at];
  if (!same) return [...readings, one];
  const sigla = [...new Set([...same.sigla, ...one.sigla])].toSorted();
  return readings.with(at, { ...same, sigla, versions: [...same.versions, ...one.versions] });
}

/** Words left out where a mark says so are a cut. */
function judge(
  readings: readonly Reading[],
  site: WordingSite,
  statement: Statement,
  context: FindingContext,
): Difference {
  const difference = differenceOf(readings.map(({ words }) => words));
  const isMarked = difference === 'words' && hasEmpty(readings) && isCutMarked(site, statement, context);
  return isMarked ? 'cut' : difference;
}

function isAtEnd(reading: Reading, site: WordingSite, statement: Statement): boolean {
  return [stopsThere, startsThere].some((is) => is(reading, site.readings, site, statement));
}

function hasEmpty(readings: readonly Reading[]): boolean {
  return readings.some(({ words }) => words === '');
}

/** A whole sentence that one side lacks is cut, and told as that; alone it is told here too. */
function withoutCuts(sites: readonly Site[]): Site[] {
  const others = sites.filter(({ readings }) => {
    const [filled, ...more] = readings.filter(({ words }) => words !== '');
    const isLeftOut = more.length === 0 && readings.length > 1;
    return !(isLeftOut && filled && /^["“'‘]?\p{Lu}.*[.!?]["”'’]*$/u.test(filled.words));
  });
  return others.length > 0 ? others : [...sites];
}

/** Of the size of a place where words stand for others: one where some are left out. */
const ofLost = 0.8;
/** Of the weight of another wording: what small words have at the least, and what is none. */
const ofWords = 0.4;
const ofMarks = 0.25;

function toDraft(statement: Statement, sites: readonly Site[], context: FindingContext): Draft {
  const printed = new Set(context.printed(statement));
  const versions = statement.versions.flatMap((version, index) =>
    printed.has(version) && sites.some(({ cells }) => cells[index]) ? [{ version, index }] : [],
  );
  const labelled = versions.flatMap(({ version: { siglum, quotation } }) =>
    context.quotation(quotation).marks === 'label' ? [siglum] : [],
  );
  const opening = sayQuoting(
    statement,
    versions.map(({ version }) => version),
    context,
  );
  const isAll = versions.every(({ index }) => printsAllElse(index, sites, statement));
  return {
    key: statement.id,
    kind: 'wording inside the marks',
    headline: sayHeadline(sites[0]!, statement, context),
    beside: saySites(sites),
    sentence: `${opening}${saySites(sites)} ${sayWhere(sites, labelled, isAll)}`,
    sigla: siglaOf(versions.map(({ version }) => version)),
    evidence: versions.map(({ version: { siglum, start, end }, index }) => ({
      siglum,
      start,
      end,
      differs: sites.flatMap(({ cells }) => cells[index] ?? []),
    })),
    statement: statement.id,
    rule: 'versions of one statement, aligned word by word',
    confidence: statement.confidence,
    size: weighSite(sites[0]!) * (turnOf(sites[0]!) > 1 ? 1 : ofLost),
    telling: sites[0]!.difference === 'words' ? ofWords + (1 - ofWords) * weighSite(sites[0]!) : ofMarks,
    isTrifling: sites[0]!.difference !== 'words',
  };
}

/** All words of the statement but those of the places told. */
function printsAllElse(version: number, sites: readonly Site[], { columns }: Statement): boolean {
  const isTold = (cell: Span | null, at: number) =>
    cell &&
    sites.some(({ cells }) => cells[at] && cells[at].start <= cell.start && cells[at].end >= cell.end);
  return columns.every(({ cells }) => cells[version] || cells.some(isTold));
}
