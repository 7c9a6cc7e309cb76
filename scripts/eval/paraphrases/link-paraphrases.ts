/**
 * In: the articles of a story, the passages and statements they share. Out: pairs of sentences in different
 * articles that make the same claim in other words, where the words leave little doubt: “restricting
 * over-19-year-olds from messaging teenagers who do not follow them” and “prohibiting persons over the age of 19
 * from texting teens who do not follow them”.
 *
 * Overlap of stems weighted by rarity in the story, as the cosine of two weighted word sets (Salton and Buckley,
 * Information Processing & Management 24:5, 1988). What is copied is a passage, what is quoted a statement or an
 * echo: neither is linked here. A trial: fewer than nine links in ten hold on real news, so no page shows them.
 */

import type { StatementArticle } from '../../../src/engine/statements/quoted-words.ts';
import { overlaps } from '../../../src/engine/text/overlaps.ts';
import type { Paraphrase, Passage } from '../../../src/schemas/passage.ts';
import type { Place } from '../../../src/schemas/span.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { type Claim, findClaims } from './claim-sentences.ts';

interface Story {
  articles: readonly StatementArticle[];
  passages: readonly Passage[];
  statements: readonly Statement[];
}

const nameWeight = 0.3; // Two sentences about one person need not say the same of him.
const crowded = 40; // A stem in more sentences than this tells none of them apart.
const least = { cosine: 0.38, cosineOfThree: 0.45, cosineWithFigure: 0.12 } as const; // See `npm run eval:paraphrases`.

export function linkParaphrases(story: Story): Paraphrase[] {
  const { claims, names } = findClaims(story.articles);
  const weights = weighStems(claims, names);
  return findCandidates(claims)
    .flatMap(([a, b]) => judge(a, b, weights, names).map((link) => ({ a, b, link })))
    .filter(({ a, b }) => !isRelated(a, b, story))
    .map(({ link }) => link);
}

/** Pairs that share a figure or a stem that is not all over the story. */
function findCandidates(claims: readonly Claim[]): [Claim, Claim][] {
  const index = new Map<string, number[]>();
  claims.forEach(({ stems, figures }, at) => {
    for (const entry of [...stems.keys(), ...figures.keys()]) {
      const known = index.get(entry);
      if (known) known.push(at);
      else index.set(entry, [at]);
    }
  });
  const pairs = new Set<number>();
  for (const members of index.values())
    if (members.length <= crowded)
      members.forEach((a, at) => {
        for (const b of members.slice(at + 1)) pairs.add(a * claims.length + b);
      });
  return [...pairs]
    .sort((one, other) => one - other)
    .map((pair) => [claims[Math.floor(pair / claims.length)]!, claims[pair % claims.length]!]);
}

/** Rarity among the sentences of the story. */
function weighStems(claims: readonly Claim[], names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of claims)
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    [...counts].map(([stem, count]) => {
      const rarity = Math.log((claims.length + 1) / (count + 0.5));
      return [stem, rarity * (names.has(stem) ? nameWeight : 1)];
    }),
  );
}

function judge(
  a: Claim,
  b: Claim,
  weights: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): Paraphrase[] {
  const shared = [...a.stems.keys()].filter((stem) => b.stems.has(stem));
  const telling = shared.filter((stem) => !names.has(stem) && (a.stems.get(stem) || b.stems.get(stem)));
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weights.get(stem)!, 0);
  const cosine = weigh(shared) / Math.sqrt(weigh(a.stems.keys()) * weigh(b.stems.keys()) || 1);
  const figure = [...a.figures].find(([key]) => b.figures.has(key));
  if (figure && telling.length >= (figure[1] ? 1 : 2) && cosine >= least.cosineWithFigure)
    return [toParaphrase(a, b, 'a shared figure and rare words', 0.7)];
  if (telling.length < 3 || cosine < (telling.length === 3 ? least.cosineOfThree : least.cosine)) return [];
  return [toParaphrase(a, b, 'shared rare words', Math.min(0.8, 0.3 + cosine))];
}

/** In one article, or tied by a passage or a statement. */
function isRelated(a: Claim, b: Claim, { passages, statements }: Story): boolean {
  return a.places.some((one) =>
    b.places.some(
      (other) =>
        one.siglum === other.siglum ||
        passages.some((passage) => isTied(passage, one, other) || isTied(passage, other, one)) ||
        statements.some(({ versions }) =>
          [one, other].every((place) => versions.some((version) => touch(version, place))),
        ),
    ),
  );
}

function isTied({ pair, a, b }: Passage, one: Place, other: Place): boolean {
  return touch({ siglum: pair[0], ...a }, one) && touch({ siglum: pair[1], ...b }, other);
}

function touch(a: Place, b: Place): boolean {
  return a.siglum === b.siglum && overlaps(a, b);
}

function toParaphrase(a: Claim, b: Claim, rule: string, confidence: number): Paraphrase {
  const [first, second] = [a.places[0]!, b.places[0]!];
  const id = [first, second].map(({ siglum, start }) => `${siglum.toLowerCase()}-${start}`).join('-');
  const members = [...a.places, ...b.places].map(({ siglum, start, end }) => ({ siglum, start, end }));
  return { id: `c-${id}`, members, basis: 'worked out', rule, confidence, tells: 'the same' };
}
