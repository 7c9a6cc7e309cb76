/**
 * In: the places where a statement has other words, those that tell most first. Out: the headline and the sentences of the
 * finding.
 */

import type { Statement, Version } from '../../../schemas/statement.ts';
import { closedClassWords } from '../../data/common-words.ts';
import { turningWords } from '../../data/turning-words.ts';
import { capitalise, list, spell } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import { agree, sayQuoted } from '../say.ts';
import { nameInAll, withReserve } from '../voices/named-speaker.ts';
import type { Difference } from './editor-marks.ts';
import { tellingPart } from './telling-part.ts';
import type { Reading, WordingSite } from './wording-sites.ts';

export interface Site extends WordingSite {
  difference: Difference;
  /** Articles that print several readings, each of which another article prints. */
  both: string[];
  /** What an article prints that has a reading of its own in a fragment. */
  also: { siglum: string; words: string }[];
}

const mostSites = 3;
/** One more place is told too, where it takes no more characters than to say that there is one. */
const shortSite = 50;
/** Words of one reading that a headline holds. */
const mostWords = 6;
/** Of a longer reading a sentence tells the words that the others lack. */
const mostTold = 14;

export function sayHeadline(site: Site, statement: Statement, context: FindingContext): string {
  const { difference } = site;
  const areLast = (reading: Reading) => Number(isBothWays(reading, site));
  const readings = site.readings.toSorted((a, b) => areLast(a) - areLast(b));
  const texts = (of: readonly Reading[]) =>
    of.flatMap(({ versions }) => versions.map((at) => context.text(statement.versions[at]!)));
  const shown = readings.map((reading) =>
    tellingPart(reading.words, texts(readings.filter((other) => other !== reading)), mostWords),
  );
  const told = areClear(shown)
    ? shown
    : (withNeighbours(readings, site, statement, context) ??
      fromWhereTheyDiffer(readings.map(({ words }) => words)));
  const parts = readings.map((reading, at) => {
    const where = `in ${list(reading.sigla)}`;
    if (reading.words) return `${sayQuoted(told[at]!, mostWords + 2)} ${where}`;
    return isBothWays(reading, site) ? `both ways ${where}` : `no word ${where}`;
  });
  return `${onlyMarks[difference] ?? ''}${difference === 'words' ? capitalise(parts.join(', ')) : parts.join(', ')}`;
}

/** They differ, and none is a word like “you”, “those” or “one”, which says nothing by itself. */
function areClear(shown: readonly string[]): boolean {
  if (new Set(shown).size < 2) return false;
  const isWord = (words: string) => /^\p{L}+$/u.test(words);
  return !shown.every(isWord) || !shown.some((word) => isSmall(word.toLowerCase()));
}

function isSmall(word: string): boolean {
  return closedClassWords.has(word) && !turningWords.has(word);
}

/** A word, or the whole of a name with no stop within. */
const lastWord = /(?:(?:\p{Lu}[\p{L}’'-]*\s+)*\p{Lu}[\p{L}’'-]*|\S+)\s+$/u;
const nextWord = /^\s+(?:\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*(?!\S*\p{L})\S*|\S+)/u;

/** `did we do` and `did you do`: each with the word before it and the word behind it; null where one has none. */
function withNeighbours(
  readings: readonly Reading[],
  { cells }: WordingSite,
  { versions }: Statement,
  context: FindingContext,
): string[] | null {
  const told = readings.map(({ versions: [at] }) => {
    const [version, cell] = [versions[at!]!, cells[at!]!];
    const { siglum } = version;
    const before = lastWord.exec(context.text({ siglum, start: version.start, end: cell.start }));
    const behind = nextWord.exec(context.text({ siglum, start: cell.end, end: version.end }));
    if (!before || !behind) return null;
    const words = context.text({
      siglum,
      start: cell.start - before[0].length,
      end: cell.end + behind[0].length,
    });
    return words.replace(/\s+/gu, ' ');
  });
  const all = told.filter((words) => words !== null);
  return all.length === readings.length && new Set(all).size > 1 ? all : null;
}

/** Who lacks the words here prints them in another place. */
function isBothWays({ words, sigla }: Reading, { readings, both }: Site): boolean {
  return words === '' && readings.length === 2 && sigla.every((siglum) => both.includes(siglum));
}

/** “… waiting for for a long time” and “… waiting a long time for”: the last word that they share, and what follows. */
function fromWhereTheyDiffer(readings: readonly string[]): string[] {
  const words = readings.map((printed) => printed.split(' '));
  const first = words[0]!.findIndex((word, at) => words.some((other) => other[at] !== word));
  const start = Math.max(0, first - 1);
  return words.map((own) => {
    const end = start + mostWords;
    return `${start > 0 ? '… ' : ''}${own.slice(start, end).join(' ')}${end < own.length ? ' …' : ''}`;
  });
}

/** Before the readings, where none of the places is another wording. */
const onlyMarks: Partial<Record<Difference, string>> = {
  editor: 'Only marks of the editors differ: ',
  cut: 'A marked cut: ',
};

/** `Quoting James Cleverly, ` where all these articles give one speaker, however named, else the words it begins with. */
export function sayQuoting(
  statement: Statement,
  versions: readonly Version[],
  context: FindingContext,
): string {
  const speakers = new Set(versions.map(({ speakerId }) => speakerId));
  const [speaker] = speakers;
  const name =
    speakers.size === 1 && speaker
      ? withReserve(context.speakerName(speaker), versions, context)
      : nameInAll(versions, context);
  if (name) return `Quoting ${name}, `;
  return `In the quotation ${sayQuoted(context.text(statement.versions[statement.fullest]!), 9)}, `;
}

/** What two places have in common is said once. */
export function saySites(sites: readonly Site[]): string {
  const all = [...new Set(sites.map((site) => `${sayReadings(site)}.`))];
  const isOneMore = all.length === mostSites + 1 && all.at(-1)!.length <= shortSite;
  const sentences = isOneMore ? all : all.slice(0, mostSites);
  const more = all.length - sentences.length;
  if (more > 0) sentences.push(`They differ in ${spell(more)} more ${more === 1 ? 'place' : 'places'}.`);
  return sentences.join(' ');
}

function sayReadings(site: Site): string {
  const { readings, both, also } = site;
  const filled = readings.filter(({ words }) => words !== '');
  const empty = readings.filter(({ words }) => words === '');
  const lacking = empty.filter((reading) => !isBothWays(reading, site));
  const say = (reading: Reading) => {
    const others = readings.filter((other) => other !== reading).map(({ words }) => words);
    const words = tellingPart(reading.words, others, mostTold);
    return `${list(reading.sigla)} ${agree(reading.sigla, 'has', 'have')} ${sayQuoted(words, mostTold + 2)}`;
  };
  const missing = ({ sigla }: Reading) => `${list(sigla)} ${agree(sigla, 'does', 'do')} not have it`;
  const ways =
    empty.length > 0
      ? `${agree(both, 'prints', 'print')} it both ways`
      : `${agree(both, 'has', 'have')} both`;
  const more = both.length > 0 && readings.length === 2 ? [`${list(both)} ${ways}`] : [];
  const elsewhere = also.map(({ siglum, words }) =>
    words ? `elsewhere ${siglum} has ${sayQuoted(words)} too` : `${siglum} lacks it elsewhere as well`,
  );
  return [...filled.map(say), ...lacking.map(missing), ...more, ...elsewhere].join('; ');
}

/**
 * What is no other wording is told as that. `labelled`: the articles that print the words behind the label of a speaker;
 * `isAll`: none of the articles lacks other words of the statement.
 */
export function sayWhere(sites: readonly Site[], labelled: readonly string[], isAll: boolean): string {
  const single = sites.every(({ readings }) => readings.every(({ words }) => !words.includes(' ')));
  const words = sites.length === 1 && single ? 'The word stands' : 'The words stand';
  const all = new Set(sites.flatMap(({ readings }) => readings.flatMap(({ sigla }) => sigla)));
  const behind = [...new Set(labelled)];
  const isOther = sites.some(({ difference }) => difference === 'words');
  const none = isOther || !isAll ? '' : ' No word is another.';
  if (behind.length === 0) return `${words} inside the quotation marks.${none}`;
  if (behind.length === all.size) return `${words} behind the speaker’s label.${none}`;
  return `${words} inside the quotation marks, in ${list(behind)} behind the speaker’s label.${none}`;
}
