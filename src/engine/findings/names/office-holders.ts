/**
 * An office that different people hold in different articles.
 * “The home secretary is James Cleverly in A, B and D, and Suella Braverman in C.” An article that prints both tells them
 * apart itself: one held it before.
 */
import type { Speaker } from '../../../schemas/quotation.ts';
import type { Place } from '../../../schemas/span.ts';
import { demonyms, sharedOffices, uniqueOffice } from '../../data/offices.ts';
import { capitalise, countInWords, list } from '../../text/counts.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder } from '../in-articles.ts';

interface Holding {
  office: string;
  speaker: Speaker;
  places: Place[];
}

export function officeHolders(context: FindingContext): Draft[] {
  const offices = new Map<string, Holding[]>();
  for (const holding of context.speakers.flatMap(findHoldings)) {
    const known = [...offices.keys()].find((office) => isSameOffice(office, holding.office));
    const key = known ?? holding.office;
    offices.set(key, [...(offices.get(key) ?? []), holding]);
  }
  return [...offices].flatMap(([office, holdings]) => {
    const bySpeaker = joinBySpeaker(holdings);
    return bySpeaker.length > 1 && !areInOneArticle(bySpeaker) ? [toDraft(office, bySpeaker, context)] : [];
  });
}

function findHoldings(speaker: Speaker): Holding[] {
  if (speaker.kind !== 'person' || !speaker.named) return [];
  return [...speaker.roles, ...speaker.labels].flatMap(({ siglum, start, end, text }) => {
    const office = toOffice(text, speaker.name);
    return office ? [{ office, speaker, places: [{ siglum, start, end }] }] : [];
  });
}

/** `British Home Secretary James Cleverly` is the office `british home secretary`; null for what is no office. */
function toOffice(label: string, name: string): string | null {
  const names = new Set(foldPhrase(name).split(' '));
  const words = foldPhrase(label)
    .split(' ')
    .filter(
      (word) =>
        !names.has(word) && !['the', 'a', 'an', 'our', 'mr', 'ms', 'mrs', 'sir', 'dame'].includes(word),
    );
  const office = words.join(' ');
  return uniqueOffice.test(office) && !sharedOffices.has(office) ? office : null;
}

function areInOneArticle(holdings: readonly Holding[]): boolean {
  const sigla = holdings.map(({ places }) => new Set(places.map(({ siglum }) => siglum)));
  return sigla.some((one, at) => sigla.slice(at + 1).some((other) => !one.isDisjointFrom(other)));
}

/** The same words, or the same with a country before them: but `UN ambassador` is another’s than `Norlandish UN ambassador`. */
function isSameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (!longer.endsWith(` ${shorter}`) || /\bambassador\b/u.test(shorter)) return false;
  return demonyms.test(longer.slice(0, -shorter.length).trim());
}

function joinBySpeaker(holdings: readonly Holding[]): Holding[] {
  const joined = new Map<string, Holding>();
  for (const holding of holdings) {
    const known = joined.get(holding.speaker.id);
    if (known) known.places.push(...holding.places);
    else joined.set(holding.speaker.id, { ...holding, places: [...holding.places] });
  }
  return [...joined.values()];
}

function toDraft(office: string, holdings: readonly Holding[], context: FindingContext): Draft {
  const clauses = holdings.map(
    ({ speaker, places }) => `${speaker.name} in ${list(siglaInOrder(context, places))}`,
  );
  const printed = office.replace(demonyms, '').trim();
  return {
    key: office.replace(/[^a-z0-9]+/gu, '-'),
    kind: 'one office, two holders',
    headline: `One office, ${countInWords(holdings.length, 'holder')}: ${printed}`,
    sentence: capitalise(`the ${printed} is ${clauses.join(', and ')}.`),
    sigla: siglaInOrder(
      context,
      holdings.flatMap(({ places }) => places),
    ),
    evidence: holdings.flatMap(({ places, speaker }) =>
      firstInEach(places).map((place) => ({
        ...context.inSentence(place),
        label: speaker.name,
      })),
    ),
    speakers: holdings.map(({ speaker }) => speaker.id),
    rule: 'one title printed with different names',
    confidence: 0.85,
    size: 1,
  };
}
