// One law under two names: a bill in one article, an act in another.
// “A and B say “Online Safety Act”; C says “Online Safety Bill”.”
import type { Place } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayList } from './say.ts';

interface LawName {
  /** Without the last word: `online safety`. */
  stem: string;
  /** `act`, `bill`. */
  kind: string;
  printed: string;
  place: Place;
}

const lawName =
  /(?<stem>(?:\p{Lu}[\p{L}’'-]+\s(?:(?:and|of|the|for)\s)?){2,6})(?<kind>Act|Bill|Law|Directive|Regulation|Code)\b/gu;

export function lawNames(context: FindingContext): Draft[] {
  const names = context.articles.flatMap(({ siglum }) => findNames(siglum, context));
  const stems = [...new Set(names.map(({ stem }) => stem))];
  return stems.flatMap((stem) => {
    const ofStem = names.filter((name) => name.stem === stem);
    const kinds = [...new Set(ofStem.map(({ kind }) => kind))];
    const apart = kinds.every((kind) => sigla(ofStem, kind).some((siglum) => isAlone(siglum, ofStem, kind)));
    return kinds.length > 1 && apart ? [toDraft(stem, kinds, ofStem)] : [];
  });
}

function findNames(siglum: string, context: FindingContext): LawName[] {
  const { text } = context.article(siglum);
  return context.bodyBlocks(siglum).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(lawName)].map((match) => {
      const { stem = '', kind = '' } = match.groups!;
      const plain = stem.trim().replace(/^(?:.*[’']s?|The|In|Under|A|An|This|That)\s/u, '');
      const from = start + match.index + stem.indexOf(plain);
      const to = start + match.index + match[0].length;
      return {
        stem: plain.toLowerCase(),
        kind: kind.toLowerCase(),
        printed: text.slice(from, to).replace(/\s+/gu, ' '),
        place: { siglum, start: from, end: to },
      };
    }),
  );
}

function sigla(names: readonly LawName[], kind: string): string[] {
  return [...new Set(names.filter((name) => name.kind === kind).map(({ place }) => place.siglum))];
}

/** The article uses this name and no other. */
function isAlone(siglum: string, names: readonly LawName[], kind: string): boolean {
  return names.every((name) => name.place.siglum !== siglum || name.kind === kind);
}

function toDraft(stem: string, kinds: readonly string[], names: readonly LawName[]): Draft {
  const clauses = kinds.map((kind) => {
    const users = sigla(names, kind);
    const printed = names.find((name) => name.kind === kind)!.printed;
    return `${sayList(users)} ${agree(users, 'writes', 'write')} “${printed}”`;
  });
  return {
    key: stem.replace(/[^a-z0-9]+/gu, '-'),
    kind: 'one law, two names',
    headline: `${sayList(kinds.map((kind) => `“${names.find((name) => name.kind === kind)!.printed}”`))}`,
    sentence: `${clauses.join('; ')}.`,
    sigla: [...new Set(names.map(({ place }) => place.siglum))],
    evidence: names.map(({ place }) => place),
    rule: 'names of laws that differ in the last word only',
    confidence: 0.8,
    size: 0.5,
  };
}
