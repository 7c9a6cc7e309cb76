// In: quotations and the links between them. Out: groups, one an utterance. A quotation joins through its
// one best link to a longer one, so that a short phrase never ties two long utterances together; a second
// fragment of the same sentence joins its sister: “choosing to …” and “epidemic” in one lead.
import { compareSpeakers } from './compare-speakers.ts';
import { findWithin, isContentWord } from './compare-words.ts';
import type { Link } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';

export interface Group {
  members: Quoted[];
  links: { rule: string; confidence: number }[];
}

export function groupLinks(quoted: readonly Quoted[], links: readonly Link[]): Group[] {
  const groupOf = new Map<Quoted, Group>();
  for (const one of byLength(quoted)) {
    const link = bestLink(one, links, groupOf);
    const group = link ? groupOf.get(otherEnd(link, one))! : { members: [], links: [] };
    group.members.push(one);
    if (link) group.links.push({ rule: link.rule, confidence: link.confidence });
    groupOf.set(one, group);
  }
  addSisters(quoted, groupOf);
  return [...new Set(groupOf.values())].filter(isStatement).map(sortMembers);
}

/** Longest first; among equals the first printed: a group starts with its fullest version. */
function byLength(quoted: readonly Quoted[]): Quoted[] {
  return [...quoted].sort(
    (a, b) => inComment(a) - inComment(b) || b.keys.length - a.keys.length || a.article - b.article,
  );
}

function bestLink(
  one: Quoted,
  links: readonly Link[],
  groupOf: ReadonlyMap<Quoted, Group>,
): Link | undefined {
  return links
    .filter((link) => (link.shorter === one || link.longer === one) && groupOf.has(otherEnd(link, one)))
    .sort((a, b) => b.confidence - a.confidence || b.comparison.longest.length - a.comparison.longest.length)
    .at(0);
}

function otherEnd(link: Link, one: Quoted): Quoted {
  return link.shorter === one ? link.longer : link.shorter;
}

/** A lone fragment whose sister in the same sentence has a group that prints the fragment's words too. */
function addSisters(quoted: readonly Quoted[], groupOf: Map<Quoted, Group>): void {
  for (const one of quoted) {
    if (!isLoneFragment(one, groupOf)) continue;
    const group = quoted
      .filter((other) => isSister(one, other))
      .map((sister) => groupOf.get(sister)!)
      .find(({ members }) => members.some((member) => printsIn(one, member)));
    if (!group) continue;
    group.members.push(one);
    group.links.push({ rule: 'two pieces in one sentence', confidence: 0.8 });
    groupOf.set(one, group);
  }
}

function isLoneFragment(one: Quoted, groupOf: ReadonlyMap<Quoted, Group>): boolean {
  const alone = groupOf.get(one)!.members.length === 1;
  return alone && one.quotation.form !== 'full' && inComment(one) === 0 && one.keys.some(isContentWord);
}

function isSister(one: Quoted, other: Quoted): boolean {
  return (
    other !== one &&
    other.siglum === one.siglum &&
    other.sentence.start === one.sentence.start &&
    compareSpeakers(one.quotation, other.quotation) !== 'different'
  );
}

/** The words stand in a longer version outside the sentence that both fragments share. */
function printsIn(one: Quoted, member: Quoted): boolean {
  const elsewhere = member.siglum !== one.siglum || member.sentence.start !== one.sentence.start;
  return elsewhere && member.keys.length > one.keys.length && findWithin(one.keys, member.keys) !== null;
}

function sortMembers(group: Group): Group {
  return { ...group, members: group.members.toSorted(inOrder) };
}

function isStatement({ members }: Group): boolean {
  return members.filter((member) => inComment(member) === 0).length >= 2;
}

function inOrder(a: Quoted, b: Quoted): number {
  return a.article - b.article || a.quotation.start - b.quotation.start;
}

function inComment({ quotation }: Quoted): number {
  return quotation.context === 'comment' ? 1 : 0;
}
