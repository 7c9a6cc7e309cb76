// Words that one text puts in quotation marks and another prints as its own.
// “A, C and D print “contrary to the evidence” in quotation marks; B has the same words without them.”
// “A reader’s comment under D puts quotation marks around “evade detection”. Nobody is quoted as saying it: …”
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Place, Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { findWithin, isContentWord } from '../../statements/compare-words.ts';
import { type PrintedWord, splitWords } from '../../statements/split-words.ts';
import { list } from '../../text/counts.ts';
import { countBefore } from '../../text/index-spans.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaInOrder, siglaOf } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';
import { isSetOff } from '../set-off.ts';

const leastWords = 5;

interface Narration {
  siglum: string;
  /** Runs of words between quotations, by each word that they have. */
  runs: ReadonlyMap<string, PrintedWord[][]>;
}

export function withAndWithoutMarks(context: FindingContext): Draft[] {
  const narrations = context.articles.map((article) => ({ siglum: article.siglum, runs: findRuns(article) }));
  const told = new Set<Quotation>();
  return context.articles.flatMap(({ siglum, quotations, text }) =>
    quotations.flatMap((quotation) => {
      const keys = keysOf(text, quotation);
      if (!isTelling(quotation, keys)) return [];
      const places = narrations
        .flatMap((narration) => findPlaces(keys, narration))
        .filter((place) => isOwn(keys, place, context));
      if (places.some((place) => place.siglum === siglum) !== (quotation.context === 'comment')) return [];
      if (places.length === 0) return [];
      if (quotation.context === 'comment') return [ofComment(siglum, quotation, places, context)];
      const quoted = findQuoted(keys, quotation, places, context);
      if (quoted.every((one) => one.quotation.marks === 'label')) return [];
      if (quoted.some((one) => told.has(one.quotation))) return [];
      told.add(quotation);
      return [toDraft(quotation, quoted, places, context)];
    }),
  );
}

/** The article's own words: it sets them in marks nowhere else, and does not set the paragraph off. */
function isOwn(keys: readonly string[], place: Place, context: FindingContext): boolean {
  const article = context.article(place.siglum);
  const inMarks = article.quotations.some((one) => {
    if (one.context !== 'body') return false;
    const own = keysOf(article.text, one);
    return findWithin(keys, own) !== null || (own.length >= leastWords && findWithin(own, keys) !== null);
  });
  return !inMarks && !isSetOff(article, place);
}

function keysOf(text: string, { start, end }: Span): string[] {
  return splitWords(text, start, end).map(({ key }) => key);
}

interface Quoted {
  siglum: string;
  quotation: Quotation;
}

/** The quotations that have the words, one an article, of articles that nowhere print them without marks. */
function findQuoted(
  keys: readonly string[],
  quotation: Quotation,
  places: readonly Place[],
  { articles }: FindingContext,
): Quoted[] {
  return articles.flatMap(({ siglum, text, quotations }) => {
    if (quotations.includes(quotation)) return [{ siglum, quotation }];
    if (places.some((place) => place.siglum === siglum)) return [];
    const holds = (one: Quotation) => one.context === 'body' && findWithin(keys, keysOf(text, one)) !== null;
    const one = quotations.find(holds);
    return one ? [{ siglum, quotation: one }] : [];
  });
}

/** Two telling words in a comment; in an article, where chance is greater, five words of somebody’s speech. */
function isTelling({ context, speaker }: Quotation, keys: readonly string[]): boolean {
  const content = keys.filter(isContentWord).length;
  if (context === 'comment') return speaker === null && content >= 2;
  return keys.length >= leastWords && content >= 3;
}

function findRuns({ text, blocks, quotations }: ArticleInStory): Narration['runs'] {
  const starts = quotations.toSorted((a, b) => a.start - b.start);
  const runs = blocks
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => {
      const inside = starts
        .slice(countBefore(starts, start), countBefore(starts, end))
        .filter((quotation) => quotation.end <= end);
      const edges = [start, ...inside.flatMap((quotation) => [quotation.start - 1, quotation.end + 1]), end];
      return edges.flatMap((edge, at) =>
        at % 2 === 0 ? [splitWords(text, edge, Math.max(edge, edges[at + 1]!))] : [],
      );
    });
  return byWord(runs);
}

function byWord(runs: readonly PrintedWord[][]): Narration['runs'] {
  const found = new Map<string, PrintedWord[][]>();
  for (const run of runs)
    for (const key of new Set(run.map((word) => word.key))) {
      const known = found.get(key);
      if (known) known.push(run);
      else found.set(key, [run]);
    }
  return found;
}

function findPlaces(keys: readonly string[], { siglum, runs }: Narration): Place[] {
  const [rarest = []] = keys
    .map((key) => runs.get(key) ?? [])
    .toSorted((one, other) => one.length - other.length);
  return rarest.flatMap((run) => {
    const at = findWithin(
      keys,
      run.map(({ key }) => key),
    );
    return at === null ? [] : [{ siglum, start: run[at]!.start, end: run[at + keys.length - 1]!.end }];
  });
}

function ofComment(
  siglum: string,
  quotation: Quotation,
  places: readonly Place[],
  context: FindingContext,
): Draft {
  const words = sayQuoted(quotation.exact);
  const without = siglaOf(places);
  return {
    ...withoutWords(quotation, [{ siglum, quotation, label: 'comment' }], places, context),
    headline: `A comment quotes what nobody said: ${words}`,
    sentence:
      `A reader’s comment under ${siglum} puts quotation marks around ${words}. ` +
      `In ${list(without)} the words are the article’s own: nobody is quoted as saying them.`,
  };
}

function toDraft(
  quotation: Quotation,
  quoted: readonly Quoted[],
  places: readonly Place[],
  context: FindingContext,
): Draft {
  const words = sayQuoted(quotation.exact);
  const [sigla, without] = [siglaOf(quoted), siglaOf(places)];
  const speakers = new Set(quoted.map((one) => one.quotation.speakerId));
  const [speaker] = speakers;
  const whose = speakers.size === 1 && speaker ? `, as words of ${context.speakerName(speaker)}` : '';
  const where = sigla.length === 1 ? `${sigla[0]} only` : `${list(sigla)}, not in ${list(without)}`;
  const labelled = siglaOf(quoted.filter((one) => one.quotation.marks === 'label'));
  return {
    ...withoutWords(
      quotation,
      quoted.map((one) => ({
        ...one,
        label: one.quotation.marks === 'label' ? 'behind a label' : 'in quotation marks',
      })),
      places,
      context,
    ),
    headline: `In quotation marks in ${where}: ${words}`,
    sentence:
      `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${words} in quotation marks${whose}` +
      `${labelled.length > 0 ? `, ${list(labelled)} behind the speaker’s label` : ''}; ` +
      `${list(without)} ${agree(without, 'has', 'have')} the same words without them.`,
  };
}

function withoutWords(
  { id, words }: Quotation,
  quoted: readonly (Quoted & { label: string })[],
  places: readonly Place[],
  context: FindingContext,
): Omit<Draft, 'headline' | 'sentence'> {
  return {
    key: id,
    kind: 'with and without quotation marks',
    sigla: siglaInOrder(context, [...quoted, ...places]),
    evidence: [
      ...quoted.map(({ siglum, quotation: { start, end }, label }) => ({ siglum, start, end, label })),
      ...places.map((place) => ({ ...context.inSentence(place), label: 'without quotation marks' })),
    ],
    rule: 'quoted words that stand in an article outside its quotations',
    confidence: 0.9,
    size: Math.min(1, words / 8 + 0.5),
  };
}
