// A statement that its articles print with different words inside the marks.
// “A has “would”; B and D have “will”. The word stands inside the quotation marks.”

import type { Statement, Version } from '../../schemas/statement.ts';
import { findFigures } from '../figures/find-figures.ts';
import { numberValue } from '../figures/number-value.ts';
import { plainWords } from '../statements/plain-words.ts';
import { foldPhrase } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { siglaOf } from './in-articles.ts';
import { agree, capitalise, sayList, sayNumber, sayQuoted } from './say.ts';
import { tellingPart } from './telling-part.ts';
import { findWordingSites, type Reading, type WordingSite } from './wording-sites.ts';

const mostSites = 3;

export function wordingInsideMarks(context: FindingContext): Draft[] {
  return context.statements.flatMap((statement) => {
    const sites = findWordingSites(statement, context)
      .flatMap(betweenArticles)
      .filter(({ readings }) => !areOneNumeral(readings))
      .toSorted((a, b) => weighSite(b) - weighSite(a));
    return sites.length > 0 ? [toDraft(statement, sites, context)] : [];
  });
}

interface Site extends WordingSite {
  /** Articles that print several readings. */
  both: string[];
}

/** An article that prints both readings does not differ from another; others may differ beside it. */
function betweenArticles(site: WordingSite): Site[] {
  const sigla = site.readings.flatMap((reading) => reading.sigla);
  const both = [...new Set(sigla.filter((siglum, at) => sigla.indexOf(siglum) < at))];
  const readings = site.readings
    .map((reading) => ({ ...reading, sigla: reading.sigla.filter((siglum) => !both.includes(siglum)) }))
    .filter((reading) => reading.sigla.length > 0);
  return readings.length > 1 ? [{ ...site, readings, both }] : [];
}

/** Articles and prepositions that come and go rarely change what is said. */
const lightWords = new Set(
  'a an the any some of that to and for in on at by with which this these it its as here there'.split(' '),
);

/** 1 where a word of some weight differs: will and would, not, a name, a number; less for “£30m” and “30 million pounds”, “we’re” and “we are”. */
function weighSite({ readings }: WordingSite): number {
  if (isOneNumber(readings) || areOneInFull(readings)) return 0.2;
  if (areFormsOfOneWord(readings)) return 0.4;
  const [first = [], ...others] = readings.map(({ words }) => foldPhrase(words).split(' '));
  const differing = others.flatMap((other) => [
    ...first.filter((word) => !other.includes(word)),
    ...other.filter((word) => !first.includes(word)),
  ]);
  return differing.some((word) => word !== '' && !lightWords.has(word)) ? 1 : 0.2;
}

function isOneNumber(readings: readonly Reading[]): boolean {
  const keys = readings.map(({ words }) => findFigures(words, 0, words.length));
  const [first] = keys[0] ?? [];
  return first !== undefined && keys.every(([one, ...more]) => more.length === 0 && one?.key === first.key);
}

/** `twelve` and `12` are one word in two styles; `£30m` and `30 million pounds` are not one word. */
function areOneNumeral(readings: readonly Reading[]): boolean {
  const values = readings.map(({ words }) =>
    isNumeral(words) ? numberValue(words.toLowerCase().replace(/[.,;:]$/u, '')) : null,
  );
  return values[0] !== null && new Set(values).size === 1;
}

function isNumeral(words: string): boolean {
  return /^(?:\d[\d,]*|\p{L}+(?:[- ]\p{L}+){0,5})[.,;:]?$/u.test(words);
}

/** The same once short forms are spelled out and numbers stand in figures: `twelve`, `12`. */
function areOneInFull(readings: readonly Reading[]): boolean {
  const plain = readings.map(({ words }) => plainWords(foldPhrase(words).split(' ')).join(' '));
  return new Set(plain).size === 1;
}

/** “stabbing” and “stabbed”: a writer fits a verb into a sentence. */
function areFormsOfOneWord(readings: readonly Reading[]): boolean {
  const words = readings.map(({ words: printed }) => foldPhrase(printed));
  const shortest = Math.min(...words.map(({ length }) => length));
  const stem = words[0]!.slice(0, Math.max(3, Math.ceil(shortest * 0.6)));
  return words.every(
    (word) => /^\p{L}+(?:ed|ing|s|e)?$/u.test(word) && word.startsWith(stem) && !word.includes(' '),
  );
}

function toDraft(statement: Statement, sites: readonly Site[], context: FindingContext): Draft {
  const printed = new Set(context.printed(statement));
  const versions = statement.versions.flatMap((version, index) =>
    printed.has(version) && sites.some(({ cells }) => cells[index]) ? [{ version, index }] : [],
  );
  const labelled = versions.flatMap(({ version: { siglum, quotation } }) =>
    context.quotation(quotation).marks === 'label' ? [siglum] : [],
  );
  return {
    key: statement.id,
    kind: 'wording inside the marks',
    headline: sayHeadline(sites[0]!, statement, context),
    sentence: `${sayQuoting(
      statement,
      versions.map(({ version }) => version),
      context,
    )}${saySites(sites)} ${sayWhere(sites, labelled)}`,
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
    size: weighSite(sites[0]!),
  };
}

/** Words of one reading that a headline holds. */
const mostWords = 6;

function sayHeadline({ readings }: Site, statement: Statement, context: FindingContext): string {
  const parts = readings.map(({ words, sigla, versions }) => {
    if (!words) return `no word in ${sayList(sigla)}`;
    const others = readings.filter((other) => other.versions !== versions);
    const texts = others.flatMap((other) =>
      other.versions.map((at) => context.text(statement.versions[at]!)),
    );
    return `${sayQuoted(tellingPart(words, texts, mostWords), mostWords + 2)} in ${sayList(sigla)}`;
  });
  return capitalise(parts.join(', '));
}

/** `Quoting James Cleverly, ` where all these articles give one speaker, else the words it begins with. */
function sayQuoting(statement: Statement, versions: readonly Version[], context: FindingContext): string {
  const speakers = new Set(versions.map(({ speakerId }) => speakerId));
  const [speaker] = speakers;
  if (speakers.size === 1 && speaker) return `Quoting ${context.speakerName(speaker)}, `;
  return `In the quotation ${sayQuoted(context.text(statement.versions[statement.fullest]!), 9)}, `;
}

/** What two places have in common is said once. */
function saySites(sites: readonly Site[]): string {
  const all = [...new Set(sites.map((site) => `${sayReadings(site)}.`))];
  const sentences = all.slice(0, mostSites);
  const more = all.length - mostSites;
  if (more > 0) sentences.push(`They differ in ${sayNumber(more)} more ${more === 1 ? 'place' : 'places'}.`);
  return sentences.join(' ');
}

function sayReadings({ readings, both }: Site): string {
  const filled = readings.filter(({ words }) => words !== '');
  const empty = readings.filter(({ words }) => words === '');
  const say = ({ words, sigla }: Reading) =>
    `${sayList(sigla)} ${agree(sigla, 'has', 'have')} ${sayQuoted(words)}`;
  const missing = ({ sigla }: Reading) => `${sayList(sigla)} ${agree(sigla, 'does', 'do')} not have it`;
  const also =
    both.length > 0 && readings.length === 2 ? [`${sayList(both)} ${agree(both, 'has', 'have')} both`] : [];
  return [...filled.map(say), ...empty.map(missing), ...also].join('; ');
}

/** `labelled`: the articles that print them behind the label of a speaker. */
function sayWhere(sites: readonly WordingSite[], labelled: readonly string[]): string {
  const single = sites.every(({ readings }) => readings.every(({ words }) => !words.includes(' ')));
  const words = sites.length === 1 && single ? 'The word stands' : 'The words stand';
  const all = new Set(sites.flatMap(({ readings }) => readings.flatMap(({ sigla }) => sigla)));
  const behind = [...new Set(labelled)];
  if (behind.length === 0) return `${words} inside the quotation marks.`;
  if (behind.length === all.size) return `${words} behind the speaker’s label.`;
  return `${words} inside the quotation marks, in ${sayList(behind)} behind the speaker’s label.`;
}
