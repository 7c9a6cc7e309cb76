/** What the kinds of a different account share: a matter, and places that tell it in one way or another. */
import type { Place } from '../../../schemas/span.ts';
import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { inStoryOrder, siglaInOrder, siglaOf } from '../in-articles.ts';
import { sayQuoted } from '../say.ts';

export interface Account extends Place {
  /** In the words of the finding, `resigned` or `dismissed`: those of one way agree. */
  way: string;
}

/** An article that has two ways is told to have both. Null unless two articles have two ways, one each and alone. */
export function toAccounts(
  matter: string,
  accounts: readonly Account[],
  context: FindingContext,
): Omit<Draft, 'rule'> | null {
  const places = [...Map.groupBy(accounts, ({ siglum, way }) => `${siglum} ${way}`).values()].map(
    ([first]) => first!,
  );
  const bySiglum = Map.groupBy(places, ({ siglum }) => siglum);
  const sure = places.filter(({ siglum }) => bySiglum.get(siglum)!.length === 1);
  if (new Set(sure.map(({ way }) => way)).size < 2 && !(sure.length > 0 && bySiglum.size > sure.length))
    return null;
  const ordered = inStoryOrder(places, context);
  const sides = [...Map.groupBy(ordered, ({ way }) => way)];
  const clauses = ordered.map((place) => `${place.siglum} has ${sayQuoted(context.text(place), longest)}`);
  const first = ordered[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'different accounts',
    headline: `${matter}: ${sides.map(([way, same]) => `${way} in ${list(siglaOf(same))}`).join('; ')}`,
    sentence: `${clauses.join('; ')}.`,
    sigla: siglaInOrder(context, places),
    evidence: ordered.map((place) =>
      context.inSentence({ siglum: place.siglum, start: place.start, end: place.end }),
    ),
    confidence: 0.7,
    size: 0.9,
  };
}

const longest = 24; // Words.
