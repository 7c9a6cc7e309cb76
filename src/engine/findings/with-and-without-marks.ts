// Words that one text puts in quotation marks and another prints as its own.
// “A reader’s comment under D puts quotation marks around “evade detection”. Nobody is quoted as saying it: …”
import type { Quotation } from '../../schemas/quotation.ts';
import type { Place } from '../../schemas/span.ts';
import { findWithin, isContentWord } from '../statements/compare-words.ts';
import { type PrintedWord, splitWords } from '../statements/split-words.ts';
import type { FindingArticle, FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayList, sayQuoted } from './say.ts';

interface Narration {
  siglum: string;
  /** Runs of words between quotations. */
  runs: PrintedWord[][];
}

export function withAndWithoutMarks(context: FindingContext): Draft[] {
  const narrations = context.articles.map((article) => ({ siglum: article.siglum, runs: findRuns(article) }));
  return context.articles.flatMap(({ siglum, quotations, text }) =>
    quotations.flatMap((quotation) => {
      const words = splitWords(text, quotation.start, quotation.end);
      const keys = words.map(({ key }) => key);
      if (!isTelling(quotation, keys)) return [];
      const places = narrations.flatMap((narration) => findPlaces(keys, narration));
      if (places.some((place) => place.siglum === siglum) !== (quotation.context === 'comment')) return [];
      return places.length > 0 ? [toDraft(siglum, quotation, places, context)] : [];
    }),
  );
}

/** Two telling words in a comment; in an article, where chance is greater, five words of somebody’s speech. */
function isTelling({ context, speaker }: Quotation, keys: readonly string[]): boolean {
  const content = keys.filter(isContentWord).length;
  if (context === 'comment') return speaker === null && content >= 2;
  return keys.length >= 5 && content >= 3;
}

function findRuns({ text, blocks, quotations }: FindingArticle): PrintedWord[][] {
  return blocks
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => {
      const inside = quotations.filter((quotation) => quotation.start >= start && quotation.end <= end);
      const edges = [start, ...inside.flatMap((quotation) => [quotation.start - 1, quotation.end + 1]), end];
      return edges.flatMap((edge, at) =>
        at % 2 === 0 ? [splitWords(text, edge, Math.max(edge, edges[at + 1]!))] : [],
      );
    });
}

function findPlaces(keys: readonly string[], { siglum, runs }: Narration): Place[] {
  return runs.flatMap((run) => {
    const at = findWithin(
      keys,
      run.map(({ key }) => key),
    );
    return at === null ? [] : [{ siglum, start: run[at]!.start, end: run[at + keys.length - 1]!.end }];
  });
}

function toDraft(
  siglum: string,
  quotation: Quotation,
  places: readonly Place[],
  context: FindingContext,
): Draft {
  const sigla = [...new Set(places.map((place) => place.siglum))];
  const words = sayQuoted(quotation.exact);
  const comment = quotation.context === 'comment';
  const whose = quotation.speakerId ? `, as words of ${context.speakerName(quotation.speakerId)}` : '';
  return {
    key: quotation.id,
    kind: 'with and without quotation marks',
    headline: comment
      ? `A comment quotes what nobody said: ${words}`
      : `In quotation marks in ${siglum} only: ${words}`,
    sentence: comment
      ? `A reader’s comment under ${siglum} puts quotation marks around ${words}. ` +
        `In ${sayList(sigla)} the words are the article’s own: nobody is quoted as saying them.`
      : `${siglum} prints ${words} in quotation marks${whose}; ` +
        `${sayList(sigla)} ${agree(sigla, 'has', 'have')} the same words without them.`,
    sigla: [...new Set([siglum, ...sigla])].sort(),
    evidence: [
      {
        siglum,
        start: quotation.start,
        end: quotation.end,
        label: comment ? 'comment' : 'in quotation marks',
      },
      ...places.map((place) => ({ ...context.inSentence(place), label: 'without quotation marks' })),
    ],
    rule: 'quoted words that stand in an article outside its quotations',
    confidence: 0.9,
    size: Math.min(1, quotation.words / 8 + 0.5),
  };
}
