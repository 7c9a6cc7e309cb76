/**
 * One law under two names: a bill in one article, an act in another.
 * “A and B say “Online Safety Act”; C says “Online Safety Bill”.”
 */
import type { Place } from '../../../schemas/span.ts';
import { list } from '../../text/counts.ts';
import { findHoverCards } from '../../text/hover-cards.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { agree } from '../say.ts';

interface LawName extends Place {
  /** Without the last word: `online safety`. */
  stem: string;
  /** `act`, `bill`. */
  kind: string;
  printed: string;
}

const lawName =
  /(?<stem>(?:\p{Lu}[\p{L}’'-]+\s(?:(?:and|of|the|for)\s)?){2,6})(?<kind>Act|Bill|Law|Directive|Regulation|Code)\b/gu;

export function lawNames(context: FindingContext): Draft[] {
  const names = context.articles.flatMap(({ siglum }) => findNames(siglum, context));
  const stems = [...new Set(names.map(({ stem }) => stem))];
  return stems.flatMap((stem) => {
    const ofStem = names.filter((name) => name.stem === stem);
    const kinds = [...new Set(ofStem.map(({ kind }) => kind))];
    const apart = kinds.every((kind) =>
      usersOf(ofStem, kind).some((siglum) => isAlone(siglum, ofStem, kind)),
    );
    return kinds.length > 1 && apart ? [toDraft(stem, kinds, ofStem)] : [];
  });
}

/** `Senate Tide Bill`: what a bill is called that has a name of its own. */
const chamber = /^(?:senate|house|commons|lords|gop|republican|democratic|government)\s/iu;
/** `Ida Quill and Bill Finch`, `Harbour Bill Fails In Vote`: a man, or the words of a heading. */
const goesOn = /^\s(?:(?:de|van|von|la)\s)?\p{Lu}/u;

function isNoName(stem: string, kind: string, behind: string): boolean {
  if (/\s(?:and|of|the|for)$/u.test(stem.trimEnd())) return true;
  return kind === 'Bill' && (goesOn.test(behind) || chamber.test(stem));
}

function findNames(siglum: string, context: FindingContext): LawName[] {
  const { text } = context.article(siglum);
  const cards = findHoverCards(text);
  return context.bodyBlocks(siglum).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(lawName)].flatMap((match) => {
      const { stem = '', kind = '' } = match.groups!;
      const plain = stem.trim().replace(/^(?:.*[’']s?|The|In|Under|A|An|This|That|Both)\s/u, '');
      const reached = start + match.index + match[0].length;
      if (isNoName(plain, kind, text.slice(reached, reached + 30))) return [];
      const from = start + match.index + stem.indexOf(plain);
      // Headlines that a page shows behind a name name the laws of other stories.
      if (cards.some((card) => card.start <= from && reached <= card.end)) return [];
      const printed = text.slice(from, reached).replace(/\s+/gu, ' ');
      const name = { stem: plain.toLowerCase(), kind: kind.toLowerCase(), printed };
      return [{ siglum, start: from, end: reached, ...name }];
    }),
  );
}

function usersOf(names: readonly LawName[], kind: string): string[] {
  return siglaOf(names.filter((name) => name.kind === kind));
}

/** The article uses this name and no other. */
function isAlone(siglum: string, names: readonly LawName[], kind: string): boolean {
  return names.every((name) => name.siglum !== siglum || name.kind === kind);
}

function toDraft(stem: string, kinds: readonly string[], names: readonly LawName[]): Draft {
  const clauses = kinds.map((kind) => {
    const users = usersOf(names, kind);
    const printed = names.find((name) => name.kind === kind)!.printed;
    return `${list(users)} ${agree(users, 'writes', 'write')} “${printed}”`;
  });
  return {
    key: stem.replace(/[^a-z0-9]+/gu, '-'),
    kind: 'one law, two names',
    headline: `${list(kinds.map((kind) => `“${names.find((name) => name.kind === kind)!.printed}”`))}`,
    sentence: `${clauses.join('; ')}.`,
    sigla: siglaOf(names),
    evidence: names.map(({ siglum, start, end }) => ({ siglum, start, end })),
    rule: 'names of laws that differ in the last word only',
    confidence: 0.8,
    size: 0.5,
  };
}
