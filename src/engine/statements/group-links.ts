/**
 * In: quotations and the links between them. Out: groups, one an utterance. A quotation joins through its
 * one best link to a longer one, so that a short phrase never ties two long utterances together.
 */
import { joinHeld } from './join-held.ts';
import { joinSisters } from './join-sisters.ts';
import { joinSmallGroups } from './join-small-groups.ts';
import type { Link } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';

export interface Group {
  members: Quoted[];
  links: { rule: string; confidence: number }[];
}

/** `apart`: links between two sayings, which tie nothing. */
export function groupLinks(
  quoted: readonly Quoted[],
  links: readonly Link[],
  apart: readonly Link[],
): Group[] {
  const groupOf = new Map<Quoted, Group>();
  const isApart = new Set(apart);
  const linksOf = linksByEnd(links.filter((link) => !isApart.has(link)));
  for (const one of byLength(quoted)) {
    const link = bestLink(one, linksOf.get(one) ?? [], groupOf);
    const group = link ? groupOf.get(otherEnd(link, one))! : { members: [], links: [] };
    group.members.push(one);
    if (link) group.links.push({ rule: link.rule, confidence: link.confidence });
    groupOf.set(one, group);
  }
  joinSisters(quoted, groupOf, apart);
  joinHeld(quoted, groupOf);
  joinSmallGroups(quoted, groupOf);
  return [...new Set(groupOf.values())].filter(isStatement).map(sortMembers);
}

function linksByEnd(links: readonly Link[]): Map<Quoted, Link[]> {
  const linksOf = new Map<Quoted, Link[]>();
  for (const link of links)
    for (const end of [link.shorter, link.longer]) {
      const known = linksOf.get(end);
      if (known) known.push(link);
      else linksOf.set(end, [link]);
    }
  return linksOf;
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
    .filter((link) => groupOf.has(otherEnd(link, one)))
    .sort((a, b) => b.confidence - a.confidence || b.comparison.longest.length - a.comparison.longest.length)
    .at(0);
}

function otherEnd(link: Link, one: Quoted): Quoted {
  return link.shorter === one ? link.longer : link.shorter;
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
