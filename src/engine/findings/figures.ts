// The figures of a story: who prints each, and whether it stands inside somebody’s quotation. Figures that the same
// articles print alike are told together, and so are those of one article alone; one that they print differently is a
// finding of its own.
// “C prints “about 800 perpetrators per month” in a quotation of Suella Braverman. No other article has the figure.”
import type { FindingContext } from './context.ts';
import { contrastsWith } from './contrasted.ts';
import type { Draft } from './draft.ts';
import { type FigureUse, findFigureUses, sayFigure, sayWhere } from './figure-uses.ts';
import { siglaOf } from './in-articles.ts';
import { testInOne } from './in-one-article.ts';
import { joinFigures } from './join-figures.ts';
import { sayCorrections } from './printed-corrections.ts';
import { findRivalFigures, isOfNamed } from './rival-figures.ts';
import { agree, capitalise, sayCount, sayList, sayQuoted, sayShortList } from './say.ts';
import { sayRivals } from './say-rivals.ts';
import { placesOfAges } from './speaker-ages.ts';

const shown = 5; // More figures than this in one sentence are only counted; all of them are in the evidence.

export function figures(context: FindingContext): Draft[] {
  const { listed: uses, compared } = findFigureUses(context);
  const isTold = testTold(context);
  const rivals = findRivalFigures([...uses, ...compared], context).filter(
    (ofOne) => !ofOne.uses.every(isTold),
  );
  const told = new Set(rivals.flatMap((ofOne) => ofOne.uses));
  const tellers = new Set(rivals.flatMap((ofOne) => ofOne.told));
  const others = uses.filter(
    (use) =>
      !told.has(use) &&
      !contrastsWith(use, context).some((contrast) => tellers.has(contrast)) &&
      !isOfNamed(use, context),
  );
  const byKey = joinFigures(others, context);
  const shared = byKey.filter((ofOne) => countArticles(ofOne) > 1);
  const alone = byKey.filter((ofOne) => countArticles(ofOne) === 1).map((ofOne) => ofOne[0]!);
  const isInOne = testInOne(uses, context);
  const inner = findInner(alone);
  const together = Map.groupBy(
    alone.filter((use) => !inner.has(use)),
    ({ siglum }) => siglum,
  );
  const alike = Map.groupBy(shared, (ofOne) => sayPattern(ofOne, context));
  return [
    ...rivals.map((ofOne) => sayRivals(ofOne, toShared(ofOne.uses, context), context)),
    ...[...alike.values()].map((same) =>
      same.length > 1 ? toAlike(same, context) : toShared(same[0]!, context),
    ),
    ...[...together.values()].map((group) => toGroup(group, group.filter(isInOne), context)),
  ];
}

/** The two ages of a person are a finding of their own. */
function testTold(context: FindingContext): (use: FigureUse) => boolean {
  const told = new Set(placesOfAges(context).map(({ siglum, end }) => `${siglum} ${end}`));
  return ({ siglum, end }) => told.has(`${siglum} ${end}`);
}

function countArticles(uses: readonly FigureUse[]): number {
  return siglaOf(uses).length;
}

/** `260 workers` in `190 of the group’s 260 workers`. */
function findInner(uses: readonly FigureUse[]): Set<FigureUse> {
  const inner = new Set<FigureUse>();
  for (const own of Map.groupBy(uses, ({ siglum }) => siglum).values()) {
    const inOrder = own.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let reach = -1;
    for (const [at, use] of inOrder.entries()) {
      const next = inOrder[at + 1];
      if (use.end <= reach || (next?.start === use.start && next.end === use.end)) inner.add(use);
      reach = Math.max(reach, use.end);
    }
  }
  return inner;
}

/** Articles that print the figure in the same words and the same way are named together. */
function toShared(uses: readonly FigureUse[], context: FindingContext): Draft {
  const shortOf = shortestForms(uses, context);
  const ways = Map.groupBy(uses, (use) => `${sayQuoted(shortOf(use))} ${sayWhere(use, context)}`);
  const clauses = [...ways].map(([way, same]) => {
    const sigla = siglaOf(same);
    return `${sayList(sigla)} ${agree(sigla, 'prints', 'print')} ${way}`;
  });
  return {
    ...toDraft(uses, context),
    headline: `Figure: ${sayQuoted(shortOf(uses[0]!))}`,
    sentence: `${clauses.join('; ')}.${sayCorrections(uses, context)}`,
    size: 0.6,
  };
}

/** Who prints a figure where; for one that they print in several ways, or correct, what no other has. */
function sayPattern(uses: readonly FigureUse[], context: FindingContext): string {
  const forms = new Set(uses.map(shortestForms(uses, context)).map((form) => form.toLowerCase()));
  const ways = Map.groupBy(uses, (use) => sayWhere(use, context));
  if (forms.size > 1 || sayCorrections(uses, context) !== '') return `${uses[0]!.siglum} ${uses[0]!.start}`;
  return [...ways].map(([where, same]) => `${siglaOf(same).join()} ${where}`).join(';');
}

/** Figures that the same articles print in the same words and the same ways. */
function toAlike(groups: readonly FigureUse[][], context: FindingContext): Draft {
  const words = groups.map((uses) => sayQuoted(shortestForms(uses, context)(uses[0]!)));
  const ways = Map.groupBy(groups[0]!, (use) => sayWhere(use, context));
  const clauses = [...ways].map(([where, same], at) => {
    const sigla = siglaOf(same);
    const what = at === 0 ? sayShortList(words, shown) : 'them';
    return `${sayList(sigla)} ${agree(sigla, 'prints', 'print')} ${what} ${where}`;
  });
  return {
    ...toDraft(groups.flat(), context),
    headline: `${capitalise(sayCount(groups.length, 'figure'))} in ${sayList(siglaOf(groups[0]!))}`,
    sentence: `${clauses.join('; ')}.`,
    size: 0.6,
  };
}

/** `$11 billion`, where the same figure stands with a noun behind it elsewhere: `$11 billion gamble`. */
function shortestForms(uses: readonly FigureUse[], context: FindingContext): (use: FigureUse) => string {
  const byKey = Map.groupBy(uses, ({ key }) => key);
  const formsOf = new Map(
    [...byKey].map(([key, same]) => [key, new Set(same.map((use) => sayFigure(use, context)))]),
  );
  return (use) => {
    const printed = sayFigure(use, context).toLowerCase();
    const fronts = [...formsOf.get(use.key)!].filter((form) => printed.startsWith(form.toLowerCase()));
    return fronts.reduce((short, form) => (form.length < short.length ? form : short));
  };
}

/** Those of one article, by where they stand; `alone` are those that no other article has. */
function toGroup(uses: readonly FigureUse[], alone: readonly FigureUse[], context: FindingContext): Draft {
  const first = uses[0]!;
  const say = (use: FigureUse) => sayQuoted(context.text(use));
  const clauses = [...Map.groupBy(uses, (use) => sayWhere(use, context))].map(
    ([where, same]) => `${sayShortList(same.map(say), shown)} ${where}`,
  );
  const onlyHere = alone.length > 0 ? ` No other article has ${sayAlone(uses, alone, say)}.` : '';
  return {
    ...toDraft(uses, context),
    headline:
      uses.length > 1
        ? `${capitalise(sayCount(uses.length, 'figure'))} in ${first.siglum}`
        : `Figure: ${say(first)}`,
    sentence: `${first.siglum} prints ${clauses.join('; ')}.${onlyHere}${sayCorrections(uses, context)}`,
    size: alone.length > 0 ? 0.3 : 0.1,
  };
}

/** Those that no other article has, or all but the few that another may have. */
function sayAlone(
  uses: readonly FigureUse[],
  alone: readonly FigureUse[],
  say: (use: FigureUse) => string,
): string {
  const only = new Set(alone);
  const others = uses.filter((use) => !only.has(use));
  if (others.length === 0) return agree(uses, 'the figure', 'these figures');
  if (others.length < alone.length) return `these figures, but for ${sayShortList(others.map(say), shown)}`;
  return sayShortList(alone.map(say), shown, 'or');
}

function toDraft(
  uses: readonly FigureUse[],
  context: FindingContext,
): Omit<Draft, 'headline' | 'sentence' | 'size'> {
  const first = uses[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'figure',
    sigla: siglaOf(uses),
    evidence: uses.map((use) => toEvidence(use, context)),
    speakers: [...new Set(uses.flatMap(({ quotation }) => quotation?.speakerId ?? []))],
    rule: 'a number with what it counts',
    confidence: 0.8,
  };
}

/** The sentence, with the figure and the words that name its owner. */
function toEvidence(use: FigureUse, context: FindingContext): Draft['evidence'][number] {
  const place = context.inSentence(use);
  const { owner } = use;
  if (!owner || owner.start < place.start || owner.end > place.end) return place;
  const differs = [...(place.differs ?? []), owner].toSorted((a, b) => a.start - b.start);
  return { ...place, differs };
}
