/**
 * In: a place where versions have different words. Out: the same without the readings that stand in place of no other: those of
 * a version that has little else of the statement, of a message by somebody else that the article shows besides, and of the end
 * of a cut.
 */
import type { Statement } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Reading, WordingSite } from './wording-sites.ts';
import { wordsInCommon } from './words-in-common.ts';

/** Two versions of one remark have so much of the shorter in common. */
const leastAlike = 0.4;
/** Words of a reading that only goes as far as the cut. */
const mostBeforeCut = 3;
const leastBehindCut = 5;

/** For all places of one statement: what two versions share is counted once. */
export function testSure(statement: Statement, context: FindingContext): (site: WordingSite) => WordingSite {
  const { versions } = statement;
  const isMessage = versions.map((_, at) => isInMessage(at, statement, context));
  const known = new Map<string, boolean>();
  const areAlike = (one: number, other: number): boolean => {
    const key = [one, other].toSorted((a, b) => a - b).join();
    const least = Math.min(versions[one]!.words, versions[other]!.words);
    const alike = known.get(key) ?? wordsInCommon(statement, one, other, context) >= leastAlike * least;
    known.set(key, alike);
    return alike;
  };
  const isShown = (at: number) =>
    isMessage[at] &&
    versions.some(({ siglum }, other) => siglum === versions[at]!.siglum && !isMessage[other]);
  return (site) => {
    const readings = site.readings.flatMap((reading) => {
      const others = site.readings.filter((one) => one !== reading);
      const kept = reading.versions.filter(
        (at) =>
          !isShown(at) &&
          !isAllOf(at, site, statement) &&
          others.some((other) => other.versions.some((one) => areAlike(at, one))),
      );
      return kept.length > 0 ? [withVersions(reading, kept, statement)] : [];
    });
    return { ...site, readings: withoutOpenings(readings) };
  };
}

function withVersions(reading: Reading, kept: readonly number[], { versions }: Statement): Reading {
  return { ...reading, versions: [...kept], sigla: [...new Set(kept.map((at) => versions[at]!.siglum))] };
}

/** `that...` */
const endsInCut = /^(?:that|the|an?|and|to|of|it|in)?\s?(?:\.{3}|…)$/iu;

/** Of three readings one that only opens another goes as far as a cut. */
function withoutOpenings(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading) => {
    const words = foldPhrase(reading.words);
    if (endsInCut.test(reading.words)) return false;
    if (readings.length < 3 || words === '' || words.split(' ').length > mostBeforeCut) return true;
    return !readings.map((other) => foldPhrase(other.words)).some((other) => goesOn(other, words));
  });
}

function goesOn(other: string, words: string): boolean {
  return other.startsWith(`${words} `) && other.split(' ').length >= words.split(' ').length + leastBehindCut;
}

/** All of the version is at the place: it has nothing before it or behind it by which to know the place. */
function isAllOf(at: number, { cells }: WordingSite, { versions }: Statement): boolean {
  const [cell, version] = [cells[at], versions[at]!];
  return !!cell && cell.start - version.start <= 1 && version.end - cell.end <= 1;
}

/** `— Ida Marr (@idamarr) May 3, 2031` */
const sender = /\(@\w+\)/u;

/** In a paragraph that ends with its sender. */
function isInMessage(at: number, { versions }: Statement, context: FindingContext): boolean {
  const version = versions[at]!;
  const block = context.bodyBlockOf(version);
  return (
    block !== undefined &&
    sender.test(context.text({ siglum: version.siglum, start: version.end, end: block.end }))
  );
}
