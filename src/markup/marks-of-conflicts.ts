import { findingPath } from '../addresses/paths.ts';
import { foldPhrase } from '../engine/text/fold.ts';
import { overlaps } from '../engine/text/overlaps.ts';
import { type Finding, toldOtherwise } from '../schemas/finding.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { beforeOpeningMark } from './before-opening-mark.ts';
import type { ConflictMark } from './mark.ts';

/** What is known beside the findings. */
interface AboutArticles {
  story: string;
  textOf: (siglum: string) => string;
  passages: readonly Passage[];
}

/** What an article has of a matter, and where. */
interface Telling extends Span {
  siglum: string;
  /** In comparison form: who has the same is no other account. */
  told: string;
}

/**
 * What to paint where another article has a name, a figure or an account otherwise: one mark a place. A place in a
 * passage that both print has the note of the passage, and no other.
 *
 * Of “12 boats” in A and “14 boats” in B and C, A has one mark before the `12`, with the sigla `B` and `C`.
 */
export function marksOfConflicts(
  findings: readonly Finding[],
  siglum: string,
  about: AboutArticles,
): ConflictMark[] {
  return findings
    .filter((finding) => toldOtherwise.has(finding.kind) && finding.sigla.includes(siglum))
    .flatMap((finding) => marksOf(finding, siglum, about));
}

function marksOf(
  finding: Finding,
  siglum: string,
  { story, textOf, passages }: AboutArticles,
): ConflictMark[] {
  const tellings = finding.evidence.map((place) => toTelling(place, textOf));
  const own = tellings.filter((telling) => telling.siglum === siglum);
  const firsts = own.filter(({ told }, index) => own.findIndex((one) => one.told === told) === index);
  return firsts.flatMap((telling) => {
    const others = othersOf(telling, tellings).filter((other) => !sharesIt(telling, other, passages));
    const start = beforeOpeningMark(textOf(siglum), telling.start);
    const path = findingPath(story, finding.id);
    const { headline } = finding;
    return others.length === 0
      ? []
      : [{ kind: 'conflict', start, end: start + 1, sigla: others, headline, path }];
  });
}

function toTelling(
  { siglum, start, end, label, differs = [] }: Finding['evidence'][number],
  textOf: (siglum: string) => string,
): Telling {
  const spans = differs.length > 0 ? differs : [{ start, end }];
  const words = spans.map((span) => textOf(siglum).slice(span.start, span.end)).join(' ');
  return { siglum, start: spans[0]!.start, end: spans.at(-1)!.end, told: foldPhrase(label ?? words) };
}

/** The articles that nowhere have it as it is here. */
function othersOf({ siglum, told }: Telling, tellings: readonly Telling[]): string[] {
  const sigla = [...new Set(tellings.map((telling) => telling.siglum))];
  return sigla.filter(
    (other) => other !== siglum && !tellings.some((one) => one.siglum === other && one.told === told),
  );
}

function sharesIt({ siglum, ...span }: Telling, other: string, passages: readonly Passage[]): boolean {
  return passages.some(({ pair, a, b, scope }) => {
    if (scope !== 'body' || !pair.includes(siglum) || !pair.includes(other)) return false;
    return overlaps(pair[0] === siglum ? a : b, span);
  });
}
