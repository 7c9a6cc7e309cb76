/**
 * From a labelled article to the same article in other typography, with the labels moved along.
 * british curly: She said: “He told me ‘no’.”  ->  She said: ‘He told me “no”.’
 * straight, one mark removed: “We sail,” she said.  ->  "We sail, she said.
 */
import type { GoldArticle } from '../../labelled/gold-article.ts';
import { below, seededRandom } from '../../shared/seeded-random.ts';

export interface Perturbation {
  name: string;
  /** The same article and seed give the same answer. */
  change: (article: GoldArticle, seed: number) => GoldArticle;
}

export const perturbations: readonly Perturbation[] = [
  { name: 'straight, one mark removed', change: (article, seed) => removeOneMark(straighten(article), seed) },
  { name: 'British, curly', change: (article) => toBritish(article) },
  { name: 'British, straight', change: (article) => straighten(toBritish(article)) },
];

const doubleMarks = /["“”„]/;
const nested =
  /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])([^'‘’]*(?:['’](?=[\p{L}])[^'‘’]*)*)['’](?![\p{L}\p{N}])/gu;

function straighten(article: GoldArticle): GoldArticle {
  return { ...article, text: article.text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'") };
}

/** Outer double marks become single ones, single ones inside them double; curly; same length. */
function toBritish(article: GoldArticle): GoldArticle {
  const { text } = article;
  const outer = [...article.quotes, ...article.other_quoted];
  if (!outer.some(({ start }) => doubleMarks.test(text[start - 1] ?? ''))) return article;
  const characters = [...Array(text.length).keys()].map((index) => toSingle(text, index));
  for (const { start, end } of outer) {
    for (const match of text.slice(start, end).matchAll(nested)) {
      characters[start + match.index] = '“';
      characters[start + match.index + match[0].length - 1] = '”';
    }
  }
  return { ...article, text: characters.join('') };
}

function toSingle(text: string, index: number): string {
  const character = text[index]!;
  if (character === "'") return '’';
  if (!doubleMarks.test(character)) return character;
  const opens = character === '“' || character === '„' || (character === '"' && opensHere(text, index));
  return opens ? '‘' : '’';
}

function opensHere(text: string, index: number): boolean {
  return /^$|[\s([—–-]/.test(text[index - 1] ?? '') && /\S/.test(text[index + 1] ?? '');
}

/** Removes one mark that bounds a quotation; an article without one stays as it is. */
function removeOneMark(article: GoldArticle, seed: number): GoldArticle {
  const places = article.quotes
    .flatMap(({ start, end }) => [start - 1, end])
    .filter((place) => doubleMarks.test(article.text[place] ?? ''));
  if (places.length === 0) return article;
  const place = places[below(seededRandom(seed), places.length)]!;
  const moved = (offset: number) => (offset > place ? offset - 1 : offset);
  const span = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: moved(one.start),
    end: moved(one.end),
  });
  return {
    ...article,
    text: article.text.slice(0, place) + article.text.slice(place + 1),
    quotes: article.quotes.map((quotation) => ({
      ...span(quotation),
      ...(quotation.speaker_start !== undefined && { speaker_start: moved(quotation.speaker_start) }),
      ...(quotation.speaker_end !== undefined && { speaker_end: moved(quotation.speaker_end) }),
    })),
    other_quoted: article.other_quoted.map(span),
  };
}
