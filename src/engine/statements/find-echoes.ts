/**
 * In: pairs of quotations, and every word of the story's body. Out: echoes: a phrase that two different
 * speakers both use in quotations that are otherwise not alike (“turn a blind eye”), or nearly the same words of two.
 */
import type { Span } from '../../schemas/span.ts';
import { closedClassWords } from '../data/common-words.ts';
import { everydayPhrases } from '../data/everyday-phrases.ts';
import { foldPhrase } from '../text/fold.ts';
import { compareSpeakers, isSameSpeaker } from './compare-speakers.ts';
import { compareWords, longestRun, type Run } from './compare-words.ts';
import { isEchoRun } from './echo-runs.ts';
import { findUses } from './find-uses.ts';
import type { Group } from './group-links.ts';
import { areJoint } from './joint-speakers.ts';
import type { Pair } from './link-rules.ts';
import { findNearSame } from './near-same.ts';
import type { Quoted, StatementArticle } from './quoted-words.ts';
import { isSurelyGiven } from './speaker-conflict.ts';
import { takesUp } from './takes-up.ts';

export interface Echo {
  /** Folded words of the phrase. */
  phrase: string;
  /** What two speakers say in nearly the same words; all that they have of it, not a phrase alone. */
  isNear: boolean;
  members: { quotation: string; siglum: string; start: number; end: number; speakerId: string | null }[];
}

const determiners = new Set(['a', 'an', 'the', 'no']);

interface Use {
  quoted: Quoted;
  from: number;
  length: number;
}

export function findEchoes(
  pairs: readonly Pair[],
  groups: readonly Group[],
  articles: readonly StatementArticle[],
): Echo[] {
  const words = findUses(articles);
  const uses = new Map<string, Use[]>();
  const texts = new Map(articles.map(({ siglum, text }) => [siglum, text]));
  const isTakenUp = ({ siglum, quotation }: Quoted, other: Quoted) =>
    takesUp(quotation, other.quotation, texts.get(siglum) ?? '');
  const isOfTwo = (pair: Pair) =>
    isUnrelated(pair, groups) &&
    !areJoint(pair.shorter.quotation, pair.longer.quotation, texts) &&
    !isTakenUp(pair.shorter, pair.longer) &&
    !isTakenUp(pair.longer, pair.shorter);
  const ofTwo = pairs.filter(isOfTwo);
  for (const pair of ofTwo)
    for (const whole of listRuns(pair).filter((candidate) => isEchoRun(candidate, pair, groups, words))) {
      const run = trimRun(whole, pair.shorter.keys);
      const phrase = pair.shorter.keys.slice(run.a, run.a + run.length).join(' ');
      if (everydayPhrases.has(withoutDeterminer(phrase)) || isOfOneMan(phrase, pair, articles)) continue;
      const known = uses.get(phrase) ?? [];
      known.push({ quoted: pair.shorter, from: run.a, length: run.length });
      known.push({ quoted: pair.longer, from: run.b, length: run.length });
      uses.set(phrase, known);
    }
  const near = findNear(ofTwo, texts);
  return withoutParts([...near, ...[...uses].map(([phrase, all]) => toEcho(phrase, all))]);
}

/** For two speakers what they have in nearly the same words, however many articles quote it. */
function findNear(pairs: readonly Pair[], texts: ReadonlyMap<string, string>): Echo[] {
  const found = pairs.flatMap((pair) => {
    const near = findNearSame(pair, texts);
    return near ? [[toMember(pair.shorter, near.shorter), toMember(pair.longer, near.longer)]] : [];
  });
  const bySpeakers = Map.groupBy(found, (both) =>
    both
      .map(({ member }) => member.speakerId)
      .toSorted()
      .join(),
  );
  return [...bySpeakers.values()].map((all) => ({
    phrase: '',
    isNear: true,
    members: inOrder(all.flat()),
  }));
}

/** Without a phrase of the same speakers that stands in a longer one, or in what they say in nearly the same words. */
function withoutParts(echoes: readonly Echo[]): Echo[] {
  const all = (of: 'speakerId' | 'quotation', { members }: Echo) => new Set(members.map((one) => one[of]));
  const isPart = (one: Echo, whole: Echo) => {
    if (one === whole) return false;
    if (whole.isNear) return all('quotation', one).isSubsetOf(all('quotation', whole));
    return (
      ` ${whole.phrase} `.includes(` ${one.phrase} `) &&
      all('speakerId', one).isSubsetOf(all('speakerId', whole))
    );
  };
  return echoes.filter((one) => !echoes.some((whole) => isPart(one, whole)));
}

/** The runs of the best alignment; or the longest of all, which that may split: “a city without music is a city …”. */
function listRuns({ shorter, longer }: Pair): Run[] {
  const longest = longestRun(shorter.keys, longer.keys);
  const aligned = compareWords(shorter.keys, longer.keys);
  return longest.length > aligned.longest.length ? [longest] : aligned.runs;
}

/** Two named speakers, both as good as sure, both in bodies, and not two versions of one statement. */
function isUnrelated({ shorter, longer }: Pair, groups: readonly Group[]): boolean {
  const { quotation: a } = shorter;
  const { quotation: b } = longer;
  if (compareSpeakers(a, b) !== 'different' || !isSurelyGiven(a) || !isSurelyGiven(b)) return false;
  if (a.context === 'comment' || b.context === 'comment') return false;
  return !groups.some(({ members }) => members.includes(shorter) && members.includes(longer));
}

/** Harbour groups warn of “castles of sand”, and further down it is Ida Quill who does: the article makes many of one. */
function isOfOneMan(
  phrase: string,
  { shorter, longer }: Pair,
  articles: readonly StatementArticle[],
): boolean {
  return [
    [shorter, longer],
    [longer, shorter],
  ].some(([one, other]) => {
    if (one!.quotation.speaker?.named) return false;
    const { quotations } = articles[one!.article]!;
    return quotations.some(
      (each) =>
        each.context === 'body' &&
        isSameSpeaker(each, other!.quotation) &&
        ` ${foldPhrase(each.exact)} `.includes(` ${phrase} `),
    );
  });
}

const dangling = new Set(['that', 'and', 'but', 'to', 'of', 'the']);

/** Without “to”, “of the”, “and” at its ends; in a run with one telling word other small words are the phrase. */
function trimRun(run: Run, keys: readonly string[]): Run {
  const small = run.content === 1 ? dangling : closedClassWords;
  const open = (at: number) => small.has(keys[at] ?? '') && !determiners.has(keys[at]!);
  let { a, b, length } = run;
  while (length > 1 && open(a)) [a, b, length] = [a + 1, b + 1, length - 1];
  while (length > 1 && small.has(keys[a + length - 1]!)) length--;
  return { ...run, a, b, length };
}

/** `the point of view` → `point of view` */
function withoutDeterminer(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  return determiners.has(first) ? rest.join(' ') : phrase;
}

function toEcho(phrase: string, uses: readonly Use[]): Echo {
  const members = uses.map(({ quoted, from, length }) => {
    const words = quoted.words.slice(from, from + length);
    return toMember(quoted, { start: words[0]!.start, end: words.at(-1)!.end });
  });
  return { phrase, isNear: false, members: inOrder(members) };
}

type Member = Echo['members'][number];

function toMember({ quotation: { id, speakerId }, siglum, article }: Quoted, { start, end }: Span) {
  return { article, member: { quotation: id, siglum, start, end, speakerId } satisfies Member };
}

/** Each quotation once, in the order of the story. */
function inOrder(all: readonly ReturnType<typeof toMember>[]): Member[] {
  const each = [...new Map(all.map((one) => [one.member.quotation, one])).values()];
  return each
    .toSorted((a, b) => a.article - b.article || a.member.start - b.member.start)
    .map(({ member }) => member);
}
