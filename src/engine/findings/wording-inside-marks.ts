// A statement that its articles print with different words inside the marks.
// “A has “would”; B and D have “will”. The word stands inside the quotation marks.”

import type { Statement, Version } from '../../schemas/statement.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { siglaOf } from './in-articles.ts';
import { agree, capitalise, sayList, sayNumber, sayQuoted } from './say.ts';
import { tellingPart } from './telling-part.ts';
import { areOneNumeral, weighSite } from './weigh-site.ts';
import { findWordingSites, type Reading, type WordingSite } from './wording-sites.ts';

const mostSites = 3;

export function wordingInsideMarks(context: FindingContext): Draft[] {
  return context.statements.flatMap((statement) => {
    const between = findWordingSites(statement, context)
      .flatMap(betweenArticles)
      .filter(({ readings }) => !areOneNumeral(readings));
    const sites = withoutCuts(between).toSorted((a, b) => weighSite(b) - weighSite(a));
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

/** A whole sentence that one side lacks is cut, and told as that; alone it is told here too. */
function withoutCuts(sites: readonly Site[]): Site[] {
  const others = sites.filter(({ readings }) => {
    const [filled, ...more] = readings.filter(({ words }) => words !== '');
    const isLeftOut = more.length === 0 && readings.length > 1;
    return !(isLeftOut && filled && /^["“'‘]?\p{Lu}.*[.!?]["”'’]*$/u.test(filled.words));
  });
  return others.length > 0 ? others : [...sites];
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
