// In: quotations and their groups. Out: the same groups, joined by the short pieces that the groups have left over:
// “sorry” of a speaker who has said so in one utterance of the story alone.
import { runBesideMarks } from './beside-marks.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { findWithin, isContentWord } from './compare-words.ts';
import type { Group } from './group-links.ts';
import { indexWords } from './index-words.ts';
import type { Quoted } from './quoted-words.ts';
import { isTakenUp } from './taken-up.ts';

/** Changes the groups in place. */
export function joinHeld(quoted: readonly Quoted[], groupOf: Map<Quoted, Group>): void {
  const alone = quoted.filter((one) => groupOf.get(one)!.members.length === 1 && isTelling(one));
  const index = indexWords(quoted, ({ plain }) => plain);
  for (const one of alone) {
    const holders = rarest(one, index).filter((other) => holds(other, one));
    const groups = new Set(
      holders.filter((other) => isSaidBy(other, one)).map((other) => groupOf.get(other)!),
    );
    const [group] = groups;
    const elsewhere = holders.some((other) => groupOf.get(other) !== group);
    if (!group || groups.size > 1) continue;
    if (elsewhere && one.plain.length < 3 && !group.members.some((member) => goesOn(one, member))) continue;
    if (group.members.some((member) => isPieceOfIts(one, member))) continue;
    group.members.push(one);
    group.links.push({ rule: 'words of one utterance of the speaker alone', confidence: 0.7 });
    groupOf.set(one, group);
  }
}

/** The quotations that hold its rarest word. */
function rarest({ plain }: Quoted, index: ReadonlyMap<string, readonly Quoted[]>): readonly Quoted[] {
  return plain
    .map((word) => index.get(word) ?? [])
    .reduce((fewest, holders) => (holders.length < fewest.length ? holders : fewest));
}

/** Three words, or a telling one: not a number alone. */
function isTelling({ plain, quotation }: Quoted): boolean {
  if (quotation.context === 'comment' || quotation.form === 'term') return false;
  return plain.length >= 3 || plain.some((word) => isContentWord(word) && /\p{L}{4}/u.test(word));
}

function holds(other: Quoted, one: Quoted): boolean {
  return (
    other.siglum !== one.siglum &&
    other.quotation.context !== 'comment' &&
    other.plain.length > one.plain.length &&
    !isTakenUp(one, other) &&
    findWithin(one.plain, other.plain) !== null
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
