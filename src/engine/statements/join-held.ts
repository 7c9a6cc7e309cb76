/**
 * In: quotations and their groups. Out: the same groups, joined by the short pieces that the groups have left over:
 * “sorry” of a speaker who has said so in one utterance of the story alone.
 */
import { runBesideMarks } from './beside-marks.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { findWithin, isContentWord } from './compare-words.ts';
import type { Group } from './group-links.ts';
import { isHeldWithChanges } from './held-with-changes.ts';
import { indexWords } from './index-words.ts';
import type { Quoted } from './quoted-words.ts';
import { isTakenUp } from './taken-up.ts';

/** Changes the groups in place. */
export function joinHeld(quoted: readonly Quoted[], groupOf: Map<Quoted, Group>): void {
  const alone = quoted.filter((one) => groupOf.get(one)!.members.length === 1 && isTelling(one));
  const index = indexWords(quoted, ({ plain }) => plain);
  for (const one of alone) {
    const holders = rarest(one, index).filter((other) => other !== one && holds(other, one));
    const abroad = holders.filter((other) => other.siglum !== one.siglum);
    const groups = new Set(
      abroad.filter((other) => isSaidBy(other, one)).map((other) => groupOf.get(other)!),
    );
    const [group] = groups;
    if (!group || groups.size > 1) continue;
    const elsewhere = (one.plain.length === 1 ? holders : abroad).some(
      (other) => groupOf.get(other) !== group,
    );
    const isOdd = !elsewhere && isRare(one);
    if (one.plain.length < 3 && !isOdd && !group.members.some((member) => goesOn(one, member))) continue;
    if (group.members.some((member) => isPieceOfIts(one, member))) continue;
    group.members.push(one);
    group.links.push({ rule: 'words of one utterance of the speaker alone', confidence: 0.7 });
    groupOf.set(one, group);
  }
}

/** Letters of a word that few sentences have. */
const longWord = 8;

/** Two words, or a long one: “hate” may stand in any sentence. */
function isRare({ plain }: Quoted): boolean {
  return plain.length > 1 || plain[0]!.length >= longWord;
}

const none: readonly Quoted[] = [];

/** The quotations that hold the rarest of its words that another has too. */
function rarest({ plain }: Quoted, index: ReadonlyMap<string, readonly Quoted[]>): readonly Quoted[] {
  return plain
    .map((word) => index.get(word) ?? [])
    .filter(({ length }) => length > 1)
    .reduce(
      (fewest, holders) => (fewest.length > 0 && fewest.length <= holders.length ? fewest : holders),
      none,
    );
}

/** Three words, or a telling one: not a number alone. */
function isTelling({ plain, quotation }: Quoted): boolean {
  if (quotation.context === 'comment' || quotation.form === 'term') return false;
  return plain.length >= 3 || plain.some((word) => isContentWord(word) && /\p{L}{4}/u.test(word));
}

function holds(other: Quoted, one: Quoted): boolean {
  return (
    other.quotation.context !== 'comment' &&
    other.plain.length > one.plain.length &&
    !isTakenUp(one, other) &&
    (findWithin(one.plain, other.plain) !== null || isHeldWithChanges(one.plain, other.plain))
  );
}

/** Insisted there were “no plans” to close: “We have no plans to close”; others may speak of plans. */
function goesOn(one: Quoted, member: Quoted): boolean {
  return isSaidBy(member, one) && runBesideMarks(one, member).words >= Math.max(3, one.keys.length + 1);
}

/** The article has those words of the utterance already. */
function isPieceOfIts(one: Quoted, member: Quoted): boolean {
  return member.siglum === one.siglum && findWithin(one.plain, member.plain) !== null;
}

/** By the same name; or by the same description, where two words tell. */
function isSaidBy({ quotation: other }: Quoted, { quotation, plain }: Quoted): boolean {
  if (quotation.speaker?.named) return compareSpeakers(other, quotation) === 'same';
  const told = plain.filter(isContentWord).length >= 2;
  return told && quotation.speaker !== null && quotation.speaker.name === other.speaker?.name;
}
