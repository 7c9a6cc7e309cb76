/**
 * In: quotations and their groups. Out: the same groups, joined by the pieces that stand beside a member and say
 * what another member says: “choosing to …” and “epidemic” in one sentence; “I altered …,” he said. “I never
 * opened one.” one after the other.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords, findWithin, isContentWord, longestRun, type Run } from './compare-words.ts';
import type { Group } from './group-links.ts';
import { areForms, isHeldButForOne } from './held-with-changes.ts';
import type { Link } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';

/** So many articles that print two halves apart hold them for two utterances. */
const manyApart = 2;

/** Changes the groups in place. `apart`: links between two sayings. */
export function joinSisters(
  quoted: readonly Quoted[],
  groupOf: Map<Quoted, Group>,
  apart: readonly Link[],
): void {
  joinHalves(quoted, groupOf, apart);
  const bySentence = Map.groupBy(quoted, sentenceOf);
  for (const [at, one] of quoted.entries()) {
    if (one.quotation.context === 'comment' || groupOf.get(one)!.members.length > 1) continue;
    const [before, after] = [quoted[at - 1], quoted[at + 1]];
    const group = besides(one, before, after, bySentence.get(sentenceOf(one))!)
      .filter((other) => isSister(one, other, other === before || other === after))
      .map((sister) => groupOf.get(sister)!)
      .find(({ members }) => members.length > 1 && members.some((member) => printsIn(one, member)));
    if (!group) continue;
    group.members.push(one);
    group.links.push({ rule: 'a piece beside a piece of the same statement', confidence: 0.8 });
    groupOf.set(one, group);
  }
}

function sentenceOf({ siglum, sentence }: Quoted): string {
  return `${siglum} ${sentence.start}`;
}

/** What stands in the sentence, and the neighbours outside it, in the order of the text. */
function besides(
  one: Quoted,
  before: Quoted | undefined,
  after: Quoted | undefined,
  inSentence: readonly Quoted[],
): Quoted[] {
  const outside = (other: Quoted | undefined) =>
    other && sentenceOf(other) !== sentenceOf(one) ? [other] : [];
  return [...outside(before), ...inSentence, ...outside(after)];
}

/** “Both parted,” she said. “We do not know why.”: two utterances of which one paper prints the ends in one pair of marks. */
function joinHalves(quoted: readonly Quoted[], groupOf: Map<Quoted, Group>, apart: readonly Link[]): void {
  for (const [at, first] of quoted.entries()) {
    const second = quoted[at + 1];
    if (!second || !isSister(first, second, true)) continue;
    const [one, other] = [groupOf.get(first)!, groupOf.get(second)!];
    if (one === other || !arePrintedAsOne(first, second, [one, other])) continue;
    if (apart.some(({ shorter, longer }) => areEnds([shorter, longer], [one, other], groupOf))) continue;
    one.members.push(...other.members);
    one.links.push(...other.links, {
      rule: 'two halves that another version prints as one',
      confidence: 0.8,
    });
    for (const member of other.members) groupOf.set(member, one);
  }
}

function areEnds(
  ends: readonly Quoted[],
  groups: readonly Group[],
  groupOf: ReadonlyMap<Quoted, Group>,
): boolean {
  const own = ends.map((end) => groupOf.get(end)!);
  return groups.every((group) => own.includes(group));
}

/** By one that goes on from half to half; or that leaves out what stands between them, where few print both apart. */
function arePrintedAsOne(first: Quoted, second: Quoted, groups: readonly [Group, Group]): boolean {
  const printed = groups.flatMap(({ members }) => members);
  const joints = printed.flatMap((whole) => findJoint(whole, first, second) ?? []);
  const [ones, others] = groups.map(({ members }) => new Set(members.map(({ siglum }) => siglum)));
  return joints.includes('beginning') || (joints.length > 0 && ones!.intersection(others!).size < manyApart);
}

/** Words of the first stand in it, and behind them the beginning of the second, or words of it to the end. */
function findJoint(whole: Quoted, first: Quoted, second: Quoted): 'beginning' | 'end' | null {
  if (whole.siglum === first.siglum || whole.quotation.context !== 'body') return null;
  const [one, next] = [first, second].map((half) => longestRun(whole.plain, half.plain));
  if (!isLong(one!, first) || !isLong(next!, second) || one!.a + one!.length > next!.a) return null;
  if (next!.b <= 1) return 'beginning';
  return next!.a + next!.length >= whole.plain.length - 1 ? 'end' : null;
}

function isLong({ length, content }: Run, half: Quoted): boolean {
  return length >= 4 || (content > 0 && length >= Math.max(3, half.plain.length));
}

/** One speaker, and either one sentence or neighbours in the article. */
function isSister(one: Quoted, other: Quoted, areNeighbours: boolean): boolean {
  if (other === one || other.siglum !== one.siglum) return false;
  const speakers = compareSpeakers(one.quotation, other.quotation);
  if (other.sentence.start === one.sentence.start)
    return speakers !== 'different' && one.keys.some(isContentWord);
  return speakers === 'same' && areNeighbours && isTelling(one);
}

/** Three words, or two of which one says something. */
function isTelling({ keys }: Quoted): boolean {
  return keys.length >= 3 || (keys.length === 2 && keys.some(isContentWord));
}

/** The words stand in a longer version outside the sentence that both pieces share. */
function printsIn(one: Quoted, member: Quoted): boolean {
  const elsewhere = member.siglum !== one.siglum || member.sentence.start !== one.sentence.start;
  if (!elsewhere || member.keys.length <= one.keys.length) return false;
  const [word] = one.plain;
  return (
    findWithin(one.plain, member.plain) !== null ||
    isHeldButForOne(one.plain, member.plain) ||
    (one.plain.length === 1 && isContentWord(word!) && hasForm(word!, member.plain)) ||
    (one.plain.length >= 6 && isNearlyWithin(one.plain, member.plain))
  );
}

/** “spilling” and “nothing but poison” beside “nothing but poison spilled from the old drums”. */
function hasForm(word: string, words: readonly string[]): boolean {
  return words.some((other) => areForms(word, other));
}

/** “But we can’t spend money we don’t have” in “But we cannot spend money that we do not have”. */
function isNearlyWithin(piece: readonly string[], whole: readonly string[]): boolean {
  const { coverage, longest } = compareWords(piece, whole);
  if (coverage >= 0.9 && longest.length >= 4) return true;
  const telling = piece.filter(isContentWord);
  return longest.content >= 2 && longest.length >= 3 && telling.every((word) => whole.includes(word));
}
