/**
 * In: quotations and their groups. Out: the same groups, those of fragments joined to the utterance that the fragments are of:
 * “a gross lie” in A and “gross lie” in C, where one utterance of the speaker has “it was a gross lie”.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { findWithin, isContentWord } from './compare-words.ts';
import type { Group } from './group-links.ts';
import { indexWords } from './index-words.ts';
import type { Quoted } from './quoted-words.ts';

/** Telling words of the fragment, and all of them. */
const least = { content: 2, words: 2 };

/** Changes the groups in place. */
export function joinSmallGroups(quoted: readonly Quoted[], groupOf: Map<Quoted, Group>): void {
  const groups = new Set(groupOf.values());
  const small = [...groups].filter(({ members }) => members.length > 1 && members.every(isFragment));
  const index = indexWords(quoted, ({ plain }) => plain.filter(isContentWord));
  for (const group of small) {
    const longest = group.members.reduce((long, one) => (one.plain.length > long.plain.length ? one : long));
    const content = longest.plain.filter(isContentWord);
    if (content.length < least.content || longest.plain.length < least.words) continue;
    const homes = new Set(
      (index.get(content[0]!) ?? [])
        .filter((other) => groupOf.get(other) !== group && holds(other, longest))
        .map((other) => groupOf.get(other)!),
    );
    const [home] = homes;
    if (!home || homes.size > 1 || !home.members.some((member) => isFrom(member, group))) continue;
    home.members.push(...group.members);
    home.links.push(...group.links, { rule: 'fragments of one utterance of the speaker', confidence: 0.7 });
    for (const member of group.members) groupOf.set(member, home);
  }
}

function isFragment({ quotation }: Quoted): boolean {
  return quotation.form !== 'full' && quotation.context === 'body' && quotation.speaker?.named === true;
}

function holds(other: Quoted, fragment: Quoted): boolean {
  return (
    other.quotation.context === 'body' &&
    other.plain.length > fragment.plain.length &&
    compareSpeakers(other.quotation, fragment.quotation) === 'same' &&
    findWithin(fragment.plain, other.plain) !== null
  );
}

/** An article that has no fragment of the group prints the utterance. */
function isFrom(member: Quoted, { members }: Group): boolean {
  return member.quotation.context === 'body' && members.every(({ siglum }) => siglum !== member.siglum);
}
