/**
 * In: the articles of a story. Out: their body sentences as claims to compare: the stems of the words that say
 * something, each with whether it is quoted, and the figures. Common words are left out; names and titles of
 * office say whom a sentence is about, not what it claims, and weigh little.
 */
import { stemmer } from 'stemmer';
import { commonWords } from '../../../src/engine/data/common-words.ts';
import { titleNouns } from '../../../src/engine/data/title-nouns.ts';
import { findFigures } from '../../../src/engine/figures/find-figures.ts';
import type { StatementArticle } from '../../../src/engine/statements/quoted-words.ts';
import { type PrintedWord, splitWords } from '../../../src/engine/statements/split-words.ts';
import { bodySentences } from '../../../src/engine/text/body-sentences.ts';
import type { Place } from '../../../src/schemas/span.ts';

/** Two articles have “nine years” by chance, “400 homes” hardly. */
const leastTelling = 13;

export interface Claim {
  /** The first place, and those of other articles that print the same sentence. */
  places: Place[];
  /** The sentence in comparison form. */
  folded: string;
  /** Stems of telling words; true where the word stands outside quotation marks. */
  stems: ReadonlyMap<string, boolean>;
  /** Keys, and whether the number is large enough to be no chance. */
  figures: ReadonlyMap<string, boolean>;
}

/** Sentences that several articles print alike are one claim. */
export function findClaims(articles: readonly StatementArticle[]): {
  claims: Claim[];
  names: ReadonlySet<string>;
} {
  const claims = new Map<string, Claim>();
  const names = new Set<string>();
  for (const article of articles)
    for (const { start, end } of bodySentences(article.text, article.blocks)) {
      const words = splitWords(article.text, start, end);
      for (const name of findNames(words, article.text)) names.add(name);
      const folded = words.map(({ key }) => key).join(' ');
      const place = { siglum: article.siglum, start, end };
      const known = claims.get(folded);
      if (known) known.places.push(place);
      else claims.set(folded, { places: [place], folded, ...readClaim(words, article, place) });
    }
  return { claims: [...claims.values()], names };
}

function readClaim(
  words: readonly PrintedWord[],
  { text, quotations }: StatementArticle,
  { start, end }: Place,
) {
  const stems = new Map<string, boolean>();
  const figures = findFigures(text, start, end);
  const tells = ({ key, start: at }: PrintedWord) =>
    !commonWords.has(key) &&
    !titleNouns.has(key) &&
    !figures.some((figure) => at >= figure.start && at < figure.end);
  for (const word of words.filter(tells)) {
    const open = !quotations.some(
      (quotation) => word.start >= quotation.start - 1 && word.end <= quotation.end + 1,
    );
    const stem = toStem(word.key);
    stems.set(stem, open || stems.get(stem) === true);
  }
  const keys = figures.map(({ key, value }) => [key, (value ?? 0) >= leastTelling] as const);
  return { stems, figures: new Map(keys) };
}

/** Words with a capital inside a sentence. */
function findNames(words: readonly PrintedWord[], text: string): string[] {
  return words.flatMap(({ key, start, end }, at) => {
    const before = words[at - 1];
    const opens = !before || /[.!?:“"‘]/u.test(text.slice(before.end - 1, start + 1));
    return !opens && /^\P{L}*\p{Lu}/u.test(text.slice(start, end)) ? [toStem(key)] : [];
  });
}

function toStem(key: string): string {
  return stemmer(key.replace(/'s?$/u, ''));
}
