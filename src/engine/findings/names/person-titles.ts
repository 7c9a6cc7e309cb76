/**
 * A person to whom articles give titles that differ in one word, or two home states or parties.
 * “A prints “Odo Finch, D-Ohio”; B prints “Odo Finch (R-Ohio)”.”
 */

import { isShortFor } from '../../data/short-first-names.ts';
import { list } from '../../text/counts.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { firstWord, lastWord } from '../../text/end-words.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder, siglaOf } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';
import { readFullNames } from './full-names.ts';
import { type Described, seatOf, titleOf } from './printed-titles.ts';

export function personTitles(context: FindingContext): Draft[] {
  const names = context.articles.flatMap((article) => readFullNames(article, context));
  return [
    ...findPairs(
      names.flatMap((name) => seatOf(name, context)),
      () => true,
    ),
    ...findPairs(
      names.flatMap((name) => titleOf(name, context)),
      areApart,
    ),
  ].map((pair) => toDraft(pair, context));
}

/** By last name: two descriptions, of one person, of which no article has both. */
function findPairs(
  found: readonly Described[],
  differ: (one: readonly string[], other: readonly string[]) => boolean,
): [Described[], Described[]][] {
  const byLast = Map.groupBy(found, ({ name }) => lastWord(name));
  return [...byLast.values()].flatMap((ofLast) => {
    const people = new Set(ofLast.map(({ name }) => firstWord(name)));
    if (!isOnePerson([...people])) return [];
    const forms = [...Map.groupBy(ofLast, ({ words }) => words.join(' ')).values()];
    const pairs = forms.flatMap((one, at) =>
      forms
        .slice(at + 1)
        .filter((other) => differ(one[0]!.words, other[0]!.words))
        .filter((other) => new Set(siglaOf(one)).isDisjointFrom(new Set(siglaOf(other))))
        .map((other): [Described[], Described[]] => [one, other]),
    );
    return pairs.slice(0, 1);
  });
}

/** `Chris` and `Christopher` */
function isOnePerson([one = '', ...others]: readonly string[]): boolean {
  return others.every((other) => isShortFor(one, other));
}

/** Of which one word says the opposite, or what is directed: `Director of Tides`, `Director of Tolls`. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const places = one.flatMap((word, at) => (word === other[at] ? [] : [at]));
  const [place] = places;
  if (place === undefined || places.length > 1) return false;
  const [a, b] = [one[place]!, other[place]!];
  if (opposed.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  const isBehind = one.slice(0, place).includes('of');
  return isBehind && one.length >= leastWords && editDistance(a, b, 2) > 2;
}

const leastWords = 4;
const opposed = [
  ['majority', 'minority'],
  ['house', 'senate'],
  ['deputy', 'assistant'],
];

function toDraft(pair: [Described[], Described[]], context: FindingContext): Draft {
  const sides = pair.map(firstInEach);
  const clauses = sides.map((side) => {
    const sigla = siglaInOrder(context, side);
    return `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${sayQuoted(context.text(side[0]!))}`;
  });
  return {
    key: sides[0]![0]!.name.replace(/[^\p{L}]+/gu, '-'),
    kind: 'one person, two descriptions',
    headline: list(sides.map((side) => sayQuoted(context.text(side[0]!)))),
    sentence: `${clauses.join('; ')}.`,
    sigla: siglaInOrder(context, sides.flat()),
    evidence: sides.flat().map(({ siglum, start, end }) => context.inSentence({ siglum, start, end })),
    rule: 'descriptions of one name that differ in one word, state or party',
    confidence: 0.8,
    size: 0.6,
  };
}
