// In: pairs of quotations, and every word of the story's body. Out: echoes: a phrase that two different
// speakers both use in quotations that are otherwise not alike (“turn a blind eye”).
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
import type { Quoted, StatementArticle } from './quoted-words.ts';
import type { PrintedWord } from './split-words.ts';
import { takesUp } from './takes-up.ts';

export interface Echo {
  /** Folded words of the phrase. */
  phrase: string;
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
  for (const pair of pairs.filter(isOfTwo))
    for (const whole of listRuns(pair).filter((candidate) => isEchoRun(candidate, pair, groups, words))) {
      const run = trimRun(whole, pair.shorter.keys);
      const phrase = pair.shorter.keys.slice(run.a, run.a + run.length).join(' ');
      if (everydayPhrases.has(withoutDeterminer(phrase)) || isOfOneMan(phrase, pair, articles)) continue;
      const known = uses.get(phrase) ?? [];
      known.push({ quoted: pair.shorter, from: run.a, length: run.length });
      known.push({ quoted: pair.longer, from: run.b, length: run.length });
      uses.set(phrase, known);
    }
  return [...uses].map(([phrase, all]) => toEcho(phrase, all));
}

/** The runs of the best alignment; or the longest of all, which that may split: “a city without music is a city …”. */
function listRuns({ shorter, longer }: Pair): Run[] {
  const longest = longestRun(shorter.keys, longer.keys);
  const aligned = compareWords(shorter.keys, longer.keys);
  return longest.length > aligned.longest.length ? [longest] : aligned.runs;
}

/** Two named speakers, both in bodies, and not two versions of one statement. */
function isUnrelated({ shorter, longer }: Pair, groups: readonly Group[]): boolean {
  const { quotation: a } = shorter;
  const { quotation: b } = longer;
  if (compareSpeakers(a, b) !== 'different') return false;
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

/** Without “to”, “of the”, “and” at its ends. */
function trimRun(run: Run, keys: readonly string[]): Run {
  const open = (at: number) => closedClassWords.has(keys[at] ?? '') && !determiners.has(keys[at]!);
  let { a, b, length } = run;
  while (length > 1 && open(a)) [a, b, length] = [a + 1, b + 1, length - 1];
  while (length > 1 && closedClassWords.has(keys[a + length - 1]!)) length--;
  return { ...run, a, b, length };
}

/** `the point of view` → `point of view` */
function withoutDeterminer(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  return determiners.has(first) ? rest.join(' ') : phrase;
}

function toEcho(phrase: string, uses: readonly Use[]): Echo {
  const members = [...new Map(uses.map((use) => [use.quoted.quotation.id, use])).values()]
    .toSorted(
      (a, b) => a.quoted.article - b.quoted.article || a.quoted.quotation.start - b.quoted.quotation.start,
    )
    .map(({ quoted, from, length }) => {
      const words: PrintedWord[] = quoted.words.slice(from, from + length);
      const { id, speakerId } = quoted.quotation;
      return {
        quotation: id,
        siglum: quoted.siglum,
        start: words[0]!.start,
        end: words.at(-1)!.end,
        speakerId,
      };
    });
  return { phrase, members };
}
