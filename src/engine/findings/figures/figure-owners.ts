/**
 * In: figures that two articles or more print alike, each with all its uses. Out: those that one article gives to
 * somebody wherever it prints them and another prints with no word of who says so, a finding for each owner; and the rest.
 * “A gives “400 homes” to Ada Brandt; B prints it without a name.”
 */

import { reportWords } from '../../data/report-words.ts';
import { hedgeOf } from '../../figures/hedge-words.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { capitalise, countInWords, list } from '../../text/counts.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { sayCorrections } from '../printed-corrections.ts';
import { agree, sayQuoted } from '../say.ts';
import { shortestForms, toFigureDraft } from './figure-drafts.ts';
import { type FigureUse, isNamedOwner, isOwnerless, sayOwnerName } from './figure-uses.ts';
import { isTrifle } from './is-trifle.ts';
import { numbersByArticle } from './numbers-by-article.ts';

export interface FigureOwners {
  owned: Draft[];
  /** The groups that no finding of an owner tells of. */
  agreed: FigureUse[][];
}

interface Owned {
  uses: FigureUse[];
  /** Articles that give it to one owner, and those that give it to nobody. */
  given: FigureUse[];
  plain: FigureUse[];
}

export function figureOwners(groups: readonly FigureUse[][], context: FindingContext): FigureOwners {
  const read = groups.map((uses) => {
    const owned = readOwned(uses, context);
    return { uses, owned: owned && isPrintedElsewhere(uses, context) ? null : owned };
  });
  const owned = read.flatMap((one) => one.owned ?? []);
  const byOwner = Map.groupBy(
    owned,
    ({ given }) => `${siglaOf(given).join()} ${sayOwnerName(given[0]!, context)}`,
  );
  return {
    owned: [...byOwner.values()].map((ofOne) => toDraft(ofOne, context)),
    agreed: read.filter((one) => one.owned === null).map(({ uses }) => uses),
  };
}

function readOwned(uses: FigureUse[], context: FindingContext): Owned | null {
  const isRounded = uses.some(({ value }) => value !== uses[0]!.value);
  const isHedged = new Set(uses.map(({ about }) => hedgeOf(about))).size > 1;
  if (isRounded || isHedged || isTrifle(uses[0]!)) return null;
  const byArticle = [...Map.groupBy(uses, ({ siglum }) => siglum).values()];
  const given = byArticle.filter((own) => own.every(isNamedOwner)).map((own) => own[0]!);
  const owners = new Set(given.map((use) => sayOwnerName(use, context)));
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) return null;
  const plain = byArticle
    .filter((own) => own.every((use) => isOwnerless(use) && !mayReport(use, owner, context)))
    .map((own) => own[0]!);
  const isTold = plain.length > 0 && given.length + plain.length === byArticle.length;
  return isTold ? { uses, given, plain } : null;
}

/** In one more article the number, whatever it counts, may be somebody's: “the man who they say hurt 20”. */
function isPrintedElsewhere(uses: readonly FigureUse[], context: FindingContext): boolean {
  const known = new Set(siglaOf(uses));
  const numbers = numbersByArticle(context);
  const { value } = uses[0]!;
  return value !== null && [...numbers].some(([siglum, printed]) => !known.has(siglum) && printed.has(value));
}

function namesOf(owner: string): Set<string> {
  return new Set(foldPhrase(owner).split(' ').filter(isContentWord));
}

/** Whether its paragraph, up to the end of its sentence, has a word of reporting, or a name of the owner. */
function mayReport(use: FigureUse, owner: string, context: FindingContext): boolean {
  const { siglum, start, end } = context.inSentence(use);
  const from = context.bodyBlockOf(use)?.start ?? start;
  const names = namesOf(owner);
  const words = foldWords(context.article(siglum).text, from, end);
  return words.some(({ folded }) => reportWords.has(folded) || names.has(folded.replace(/'s$/u, '')));
}

function toDraft(ofOne: readonly Owned[], context: FindingContext): Draft {
  const uses = ofOne.flatMap((one) => one.uses);
  const { given } = ofOne[0]!;
  const [sigla, owner] = [siglaOf(given), sayOwnerName(given[0]!, context)];
  const corrections = ofOne.map((one) => sayCorrections(one.uses, context)).join('');
  const what =
    ofOne.length > 1 ? capitalise(countInWords(ofOne.length, 'figure')) : sayOne(ofOne[0]!, context);
  return {
    ...toFigureDraft(uses, context),
    headline: `${what} given to ${owner} in ${list(sigla)}, to nobody in ${list(siglaOf(ofOne.flatMap(({ plain }) => plain)), 'or')}`,
    sentence: `${list(sigla)} ${agree(sigla, 'gives', 'give')} ${sayOwned(ofOne, owner, context)}.${corrections}`,
    size: 1,
  };
}

function sayOwned(ofOne: readonly Owned[], owner: string, context: FindingContext): string {
  const [first, ...more] = ofOne as [Owned, ...Owned[]];
  const plain = siglaOf(first.plain);
  if (more.length === 0)
    return `${sayOne(first, context)} to ${owner}; ${list(plain)} ${agree(plain, 'prints', 'print')} it without a name`;
  const items = ofOne.map((one) => `${sayOne(one, context)} (${list(siglaOf(one.plain))})`);
  return `to ${owner} what others print without a name: ${list(items)}`;
}

function sayOne({ uses, given }: Owned, context: FindingContext): string {
  return sayQuoted(shortestForms(uses, context)(given[0]!));
}
