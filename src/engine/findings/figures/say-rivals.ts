/**
 * In: rival figures. Out: the finding that sets them side by side; whether they
 * count the same is for the reader. “‘38 per cent’ in A; ‘48 per cent’ in C; both in F”
 */

import { hedgeOf } from '../../figures/hedge-words.ts';
import { list } from '../../text/counts.ts';
import { contains } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaInOrder, siglaOf } from '../in-articles.ts';
import { sayCorrections } from '../printed-corrections.ts';
import { agree, sayQuoted } from '../say.ts';
import type { Told } from './contrasted.ts';
import { shortestForms, toFigureDraft } from './figure-drafts.ts';
import { type FigureUse, sayFigure, sayWhere } from './figure-uses.ts';
import type { Rivals } from './rival-figures.ts';
import { countDigits } from './round-figures.ts';
import { findChanges } from './told-as-changed.ts';

const longest = 40; // Words.

export function sayRivals({ uses, told }: Rivals, context: FindingContext): Draft {
  const shared = toFigureDraft(uses, context);
  const places = told.map(({ place, numbers }) => ({
    ...place,
    differs: numbers.filter((number) => contains(place, number)),
  }));
  return {
    ...shared,
    sentence:
      saySides(uses, context) +
      sayRound(uses, context) +
      sayChanges(uses, context) +
      told.map((one) => sayTold(one, context)).join(''),
    kind: 'different figures',
    headline: sayHeadline(uses, told, context),
    sigla: siglaInOrder(context, [...uses, ...places]),
    evidence: [...shared.evidence, ...places],
    rule: 'different numbers of the same things, in sentences that share telling words',
    confidence: 0.7,
    size: 0.9,
  };
}

/** Articles that print a figure in the same words and the same way are named together. */
function saySides(uses: readonly FigureUse[], context: FindingContext): string {
  const shortOf = shortestForms(uses, context);
  const ways = Map.groupBy(uses, (use) => `${sayQuoted(shortOf(use))} ${sayWhere(use, context)}`);
  const clauses = [...ways].map(([way, same]) => {
    const sigla = siglaOf(same);
    return `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${way}`;
  });
  return `${clauses.join('; ')}.${sayCorrections(uses, context)}`;
}

function sayHeadline(uses: readonly FigureUse[], told: readonly Told[], context: FindingContext): string {
  const isOneNumber = new Set(uses.map(({ value, about }) => `${value} ${hedgeOf(about)}`)).size === 1;
  const byValue = Map.groupBy(uses, ({ value, about, rate, unit }) =>
    isOneNumber ? (rate ?? unit) : `${value} ${hedgeOf(about)}`,
  );
  const units = isOneNumber ? [...new Set(uses.map(({ unit }) => unit))] : [];
  const sides = [...byValue.values()].map(
    (same) => `${sayQuoted(sayBeside(same[0]!, units, context))} in ${list(siglaOf(same))}`,
  );
  const both = told.filter(({ numbers }) => numbers.length > 1);
  if (both.length === 0) return sides.join('; ');
  const sigla = list(siglaOf(both.map(({ place }) => place)));
  const [{ place, numbers }] = both as [Told, ...Told[]];
  const words = numbers.map((number) => sayQuoted(context.text({ siglum: place.siglum, ...number })));
  return [...sides, byValue.size > 1 ? `both in ${sigla}` : `${list(words)} in ${sigla}`].join('; ');
}

/** How many times the less the greater is at most, where one of them may only be rounded. */
const nearest = 1.15;
/** Digits that an exact number has more than a round one. */
const leastMore = 2;

/** ` “400-page report” may be a round number.`, beside 448 pages. */
function sayRound(uses: readonly FigureUse[], context: FindingContext): string {
  const [one, other] = [...new Map(uses.map((use) => [use.value!, use])).values()].toSorted(
    (a, b) => countDigits(a.value!) - countDigits(b.value!),
  );
  if (!one || !other || one.about !== '' || one.value! < leastRound) return '';
  const [less, more] = [Math.min(one.value!, other.value!), Math.max(one.value!, other.value!)];
  const isRound = countDigits(other.value!) - countDigits(one.value!) >= leastMore && more <= less * nearest;
  return isRound ? ` ${sayQuoted(sayFigure(one, context))} may be a round number.` : '';
}

/** Smaller numbers are seldom rounded without a word that says so. */
const leastRound = 100;

/** Characters from a number to what another article counts with it. */
const nearby = 40;

/** `requests to 13 foreign ports`, where another has “13 requests”. */
function sayBeside(use: FigureUse, units: readonly string[], context: FindingContext): string {
  const { start, end, siglum } = context.inSentence(use);
  const { text } = context.article(siglum);
  const [before, after] = [
    text.slice(Math.max(start, use.start - nearby), use.start),
    text.slice(use.end, Math.min(end, use.end + nearby)),
  ];
  for (const unit of units.filter((one) => one !== use.unit)) {
    const [from, to] = [before.lastIndexOf(` ${unit} `), after.indexOf(` ${unit}`)];
    if (from >= 0) return before.slice(from + 1) + sayFigure(use, context);
    if (to >= 0) return sayFigure(use, context) + after.slice(0, to + unit.length + 1);
  }
  return sayFigure(use, context);
}

function sayChanges(uses: readonly FigureUse[], context: FindingContext): string {
  const [one, other] = [...new Set(uses.map(({ value }) => value!))];
  if (one === undefined || other === undefined) return '';
  return findChanges(one, other, context)
    .map((place) => ` ${place.siglum} tells of the change: ${sayQuoted(context.text(place), longest)}.`)
    .join('');
}

function sayTold({ place, numbers }: Told, context: FindingContext): string {
  const words = sayQuoted(context.text(place), longest);
  const what =
    numbers.length > 1
      ? 'has both'
      : `denies ${sayQuoted(context.text({ siglum: place.siglum, ...numbers[0]! }))}`;
  return ` ${place.siglum} ${what}: ${words}.`;
}
