/**
 * In: the figures of a story. Out: groups of those that give one vote two results: “the Senate passed it 85 to 15” and
 * “84 senators voted for it”; “by 85 votes to 15” and “85-14”.
 */
import { bodySentences } from '../../text/body-sentences.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';

interface VotePair extends FigureUse {
  value: number;
  against: number;
  /** Beginnings of the words of its part of the sentence. */
  stems: ReadonlySet<string>;
}

const pair =
  /(?<![\p{L}\p{N}.,/:$£€-])(?<one>\d{1,3})(?:\s(?:votes\s)?to\s|[-–])(?<other>\d{1,3})(?![\p{L}\p{N}/:%-]|[.,]\p{N})/gu;
const ofVote = /\b(?:vot(?:e|es|ed|ing)|passed|passes|approved|rejected|defeated|ballot)\b/iu;
const votedFor =
  /^\s(?:who\s)?(?:had\s)?(?:voted|vote|votes)\s(?:for|in favou?r|to)\b|^\s(?:who\s)?(?:backed|supported|approved|passed)\b/iu;
const nextPart = /[,;.]|\band\b/u;
/** Letters that `Senate` and `senators` have in common. */
const stem = 5;
/** Votes of one article that are looked at, so that the time stays linear. */
const most = 12;
/** Between two results of one vote. */
const farthest = 3;

export function findVotePairs(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const pairs = context.articles.flatMap((article) => readPairs(article).slice(0, most));
  const voters = uses.filter((use) => isForIt(use, context));
  const groups = pairs.flatMap((one): FigureUse[][] => {
    const others = [
      ...pairs.filter((other) => areOfOneVote(one, other)),
      ...voters.filter((use) => use.siglum !== one.siglum && isOfVote(use, one)),
    ];
    const rivals = others.filter(({ siglum }) => siglum !== one.siglum);
    return rivals.length > 0 ? [[one, ...rivals, ...repeatsOf(rivals, uses)]] : [];
  });
  const first = groups.map(firstInEach).find((group) => siglaOf(group).length > 1);
  return first ? [inStoryOrder(first, context)] : [];
}

/** In sentences that speak of a vote; a second vote of the same body is another matter, and none of it is kept then. */
function readPairs({ siglum, text, blocks }: FindingContext['articles'][number]): VotePair[] {
  const found = bodySentences(text, blocks).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!ofVote.test(sentence)) return [];
    return [...sentence.matchAll(pair)].map((match): VotePair => {
      const [one, other] = [Number(match.groups!['one']), Number(match.groups!['other'])];
      const after = match.index + match[0].length;
      const rest = sentence.slice(after);
      const part = rest.slice(0, nextPart.exec(rest)?.index ?? rest.length);
      return {
        siglum,
        start: start + match.index,
        end: start + after,
        key: `${one} to ${other}`,
        value: Math.max(one, other),
        against: Math.min(one, other),
        unit: `votes of ${one} to ${other}`,
        about: '',
        quotation: undefined,
        owner: undefined,
        stems: stemsOf(part),
      };
    });
  });
  const byBody = Map.groupBy(found, ({ stems }) => [...stems].toSorted().join());
  return [...byBody.values()].flatMap((same) => (same.length === 1 ? same : []));
}

function stemsOf(words: string): Set<string> {
  return new Set(
    foldWords(words).flatMap(({ folded }) => (folded.length >= stem ? [folded.slice(0, stem)] : [])),
  );
}

function areOfOneVote(one: VotePair, other: VotePair): boolean {
  const [yes, no] = [Math.abs(one.value - other.value), Math.abs(one.against - other.against)];
  if (one.siglum === other.siglum || yes + no === 0 || yes + no > farthest) return false;
  return one.stems.intersection(other.stems).size > 0;
}

function isForIt({ siglum, end, value, unit }: FigureUse, context: FindingContext): boolean {
  return (
    value !== null && unit.length >= stem && votedFor.test(context.article(siglum).text.slice(end, end + 40))
  );
}

/** `84 senators` of what the Senate passed by 85 to 15. */
function isOfVote({ value, unit }: FigureUse, vote: VotePair): boolean {
  const apart = Math.abs(value! - vote.value);
  return apart > 0 && apart <= farthest && vote.stems.has(unit.toLowerCase().slice(0, stem));
}

/** The same number of the same people elsewhere. */
function repeatsOf(rivals: readonly FigureUse[], uses: readonly FigureUse[]): FigureUse[] {
  return uses.filter(({ key }) => rivals.some((rival) => rival.key === key));
}
