/**
 * A person whose name articles spell in two ways, also where nobody quotes that person.
 * “A prints “Miriam Ashdown”; B prints “Marian Ashdown”.”
 */
import { closedClassWords } from '../../data/common-words.ts';
import { openingWords } from '../../data/opening-words.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { list } from '../../text/counts.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder, siglaOf } from '../in-articles.ts';
import { agree } from '../say.ts';
import { type FullName, readFullNames } from './full-names.ts';
import { areOfOneSex, areSpellings, isShortened, toSound } from './name-spellings.ts';
import { ofOneTitle } from './one-title.ts';
import { bySyllables, type Pair } from './syllable-names.ts';

/** Letters: shorter names with one other letter are other names. */
const leastLength = 5;
/** Of first names: Tim and Tom are two. */
const leastOfFirst = 4;
/** Telling words of two sentences, besides the name. */
const leastShared = 2;

export function personNames(context: FindingContext): Draft[] {
  const names = context.articles.flatMap((article) => readFullNames(article, context));
  const quoted = new Map(
    context.speakers.flatMap(({ id, labels }) => labels.map(({ text }) => [lastTwo(text), id])),
  );
  const isOneSpeaker = ([one, other]: Pair) => {
    const ids = [one, other].map((uses) => quoted.get(lastTwo(printed(uses[0]!, context))));
    return ids[0] !== undefined && ids[0] === ids[1];
  };
  const found = [
    ...ofOneSurname(names, context),
    ...ofOneFirstName(names),
    ...ofOtherSounds(names, context),
    ...ofMiddleNames(names),
    ...bySyllables(context),
    ...ofOneTitle(names, context),
  ];
  const byPlace = Map.groupBy(
    found,
    ([[one], [other]]) => `${one!.siglum} ${one!.start} ${other!.siglum} ${other!.start}`,
  );
  return [...byPlace.values()]
    .map(([pair]) => pair!)
    .filter((pair) => areApart(pair) && !isOneSpeaker(pair))
    .map((pair) => toDraft(pair, context));
}

/** `Judith Fane` and `Julia Fane`, where nobody else in the story is called Fane. */
function ofOneSurname(names: readonly FullName[], context: FindingContext): Pair[] {
  return [...Map.groupBy(names, ({ last }) => last).values()].flatMap((ofLast) => {
    const people = [...Map.groupBy(ofLast.filter(isName), ({ first }) => first).values()];
    const [one, other, ...more] = people;
    if (!one || !other) return [];
    if (more.length === 0) return areAlike([one, other], context) ? [[one, other]] : [];
    return spellingsOf(people);
  });
}

/** `After Fane`: what opens a sentence before a last name is no first name. */
function isName({ first, isKnown }: FullName): boolean {
  return isKnown || !(openingWords.has(first) || closedClassWords.has(first));
}

/** Of a family: each name of which there is one other spelling. */
function spellingsOf(people: readonly FullName[][]): Pair[] {
  const pairs = people.flatMap((one, at) =>
    people
      .slice(at + 1)
      .filter((other) => areSpellings(one[0]!.first, other[0]!.first))
      .map((other): Pair => [one, other]),
  );
  return pairs.filter((pair) => pairs.filter((each) => each.some((one) => pair.includes(one))).length === 1);
}

function areAlike([ones, others]: Pair, context: FindingContext): boolean {
  const [one, other] = [ones[0]!, others[0]!];
  const [a, b] = [one.first, other.first];
  if (!areOfOneSex(a, b) || a[0] !== b[0]) return false;
  if (toSound(a) === toSound(b)) return true;
  if (areSpellings(a, b) && (one.isKnown || other.isKnown || shareMatter([ones, others], context)))
    return true;
  if (isShortened(a, b) || isShortened(b, a)) return false;
  if (!(one.isKnown || other.isKnown)) return false;
  const length = Math.min(a.length, b.length);
  if (editDistance(a, b, 1) === 1 && Math.max(a.length, b.length) >= leastOfFirst) return true;
  const areNear = length >= leastLength && (a[1] === b[1] || editDistance(a, b, 2) === 2);
  return areNear && one.isKnown && other.isKnown && shareMatter([ones, others], context);
}

/** What somebody is and does, in a sentence with each of the names. */
function shareMatter([ones, others]: Pair, context: FindingContext): boolean {
  const [a, b] = [wordsBeside(ones, context), wordsBeside(others, context)];
  return a.some((one) => b.some((other) => one.intersection(other).size >= leastShared));
}

function wordsBeside(names: readonly FullName[], context: FindingContext): ReadonlySet<string>[] {
  return firstInEach(names).map((name) => {
    const { siglum, start, end } = context.inSentence(name);
    const { text } = context.article(siglum);
    const words = [...foldWords(text, start, name.start), ...foldWords(text, name.end, end)];
    return new Set(words.map(({ folded }) => folded).filter(isContentWord));
  });
}

/** `Thomas Edward Marlow` and `Thomas Eric Marlow`, where nobody has a third name. */
function ofMiddleNames(names: readonly FullName[]): Pair[] {
  const long = names.filter(({ middle }) => middle.length > 1);
  return [...Map.groupBy(long, ({ first, last }) => `${first} ${last}`).values()].flatMap((same): Pair[] => {
    const [one, other, ...more] = [...Map.groupBy(same, ({ middle }) => middle).values()];
    if (!one || !other || more.length > 0) return [];
    const [a, b] = [one[0]!.middle, other[0]!.middle];
    return isShortened(a, b) || isShortened(b, a) ? [] : [[one, other]];
  });
}

/** Letters of a last name that may have two others. */
const leastOfTwo = 6;

/** `Yulia Skarbal` and `Yulia Scarpal`, of whom sentences tell the same; `Yevgen Odinov` and `Yevhen Odynov`. */
function ofOtherSounds(names: readonly FullName[], context: FindingContext): Pair[] {
  const byFirst = Map.groupBy(names, ({ first }) => first);
  return [...byFirst.values()].flatMap((ofFirst): Pair[] => {
    const [one, other, ...more] = [...Map.groupBy(ofFirst, ({ last }) => last).values()];
    if (!one || !other || more.length > 0) return [];
    const [a, b] = [one[0]!.last, other[0]!.last];
    const areNear = Math.min(a.length, b.length) >= leastOfTwo && editDistance(a, b, 2) === 2;
    const isPart = a.startsWith(b) || b.startsWith(a);
    return areNear && !isPart && a[0] === b[0] && shareMatter([one, other], context) ? [[one, other]] : [];
  });
}

/** `Alan Marlow` and `Alan Marlowe`: one letter more, less or other, found by what is left without it. */
function ofOneFirstName(names: readonly FullName[]): Pair[] {
  const byName = Map.groupBy(
    names.filter(({ last, isKnown }) => isKnown && last.length >= leastLength),
    ({ first, last }) => `${first} ${last}`,
  );
  const left = [...byName.values()].flatMap((same) =>
    withoutOne(same[0]!.last).map((rest) => ({ key: `${same[0]!.first} ${rest}`, same })),
  );
  const pairs = [...Map.groupBy(left, ({ key }) => key).values()].flatMap((ofKey): Pair[] => {
    const [one, other, ...more] = new Set(ofKey.map(({ same }) => same));
    return one && other && more.length === 0 ? [[one, other]] : [];
  });
  return [...new Map(pairs.map((pair) => [pair.map(([name]) => name!.last).join(), pair])).values()];
}

/** The word, and what is left of it without each letter. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** An article that has both speaks of two people. */
function areApart([one, other]: Pair): boolean {
  return new Set(siglaOf(one)).isDisjointFrom(new Set(siglaOf(other)));
}

function lastTwo(name: string): string {
  return name.toLowerCase().split(/\s+/u).slice(-2).join(' ');
}

function printed(name: FullName, context: FindingContext): string {
  return context.text(name).replace(/\s+/gu, ' ');
}

function toDraft(pair: Pair, context: FindingContext): Draft {
  const sides = pair.map(firstInEach);
  const clauses = sides.map((names) => {
    const sigla = siglaInOrder(context, names);
    return `${list(sigla)} ${agree(sigla, 'prints', 'print')} “${printed(names[0]!, context)}”`;
  });
  const [{ first, last }] = pair[0] as [FullName];
  return {
    key: `${first} ${last}`.replace(/[^\p{L}]+/gu, '-'),
    kind: 'one person, two names',
    headline: list(sides.map((names) => `“${printed(names[0]!, context)}”`)),
    sentence: `${clauses.join('; ')}. A rule takes the names for one person’s.`,
    sigla: siglaInOrder(context, sides.flat()),
    evidence: sides.flat().map((name) => context.inSentence(name)),
    rule: 'full names that are almost alike, of which no article has both',
    confidence: 0.7,
    size: 0.6,
  };
}
