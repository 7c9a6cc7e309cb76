/**
 * The figures of a story: who prints each, and whether it stands inside somebody’s quotation. One that articles print
 * differently is a finding of its own, and so is what one article gives to somebody and another to nobody; those that
 * articles hedge differently are told together. What they print alike, or one of them alone, is none.
 * “A gives “800 perpetrators” to Suella Braverman; B prints it without a name.”
 */

import { indexSpans } from '../../text/index-spans.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { placesOfAges } from '../names/speaker-ages.ts';
import { contrastsWith } from './contrasted.ts';
import { countsThings } from './counts-things.ts';
import { figureOwners } from './figure-owners.ts';
import { type FigureUse, findFigureUses } from './figure-uses.ts';
import { hedgedFigures } from './hedged-figures.ts';
import { isOfNamed } from './is-of-named.ts';
import { joinFigures } from './join-figures.ts';
import { shutOut } from './ranges.ts';
import { findRivalFigures } from './rival-figures.ts';
import { sayRivals } from './say-rivals.ts';

export function figures(context: FindingContext): Draft[] {
  const { listed: uses, compared } = findFigureUses(context);
  const isTold = testTold(context);
  const rivals = findRivalFigures([...uses, ...compared], context).filter(
    (ofOne) => !ofOne.uses.every(isTold),
  );
  const told = new Set(rivals.flatMap((ofOne) => ofOne.uses));
  const toldIn = new Map(
    [...Map.groupBy(told, ({ siglum }) => siglum)].map(([siglum, own]) => [siglum, indexSpans(own)]),
  );
  // “144 of its 578 boats”, where the articles do not agree on the 578.
  const holdsTold = (use: FigureUse) => toldIn.get(use.siglum)?.touches(use) ?? false;
  const inDispute = testInDispute([...told]);
  const tellers = new Set(rivals.flatMap((ofOne) => ofOne.told));
  const others = uses.filter(
    (use) =>
      !told.has(use) &&
      !holdsTold(use) &&
      !inDispute(use) &&
      !contrastsWith(use, context).some((contrast) => tellers.has(contrast)) &&
      !isOfNamed(use, context),
  );
  const shared = joinFigures(others, context).filter((ofOne) => siglaOf(ofOne).length > 1);
  const { owned, agreed } = figureOwners(shared, context);
  return [...rivals.map((ofOne) => sayRivals(ofOne, context)), ...owned, ...hedgedFigures(agreed, context)];
}

/** A hedge that fits one of two rival numbers, “at least a dozen missiles” beside 16 and 24, is not told by itself. */
function testInDispute(rivals: readonly FigureUse[]): (use: FigureUse) => boolean {
  const byUnit = Map.groupBy(rivals.filter(isNumber), ({ unit }) => unit);
  return (use) =>
    countsThings(use, 1) &&
    isNumber(use) &&
    (byUnit.get(use.unit) ?? []).some((rival) => !shutOut(use, rival));
}

function isNumber(use: FigureUse): use is FigureUse & { value: number } {
  return use.value !== null;
}

/** The two ages of a person are a finding of their own. */
function testTold(context: FindingContext): (use: FigureUse) => boolean {
  const told = new Set(placesOfAges(context).map(({ siglum, end }) => `${siglum} ${end}`));
  return ({ siglum, end }) => told.has(`${siglum} ${end}`);
}
