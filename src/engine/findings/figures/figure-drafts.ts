/**
 * In: uses of figures. Out: what their findings have in common: the places, who is named, and the words of a figure.
 */
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaInOrder } from '../in-articles.ts';
import { type FigureUse, sayFigure } from './figure-uses.ts';

export function toFigureDraft(
  uses: readonly FigureUse[],
  context: FindingContext,
): Omit<Draft, 'headline' | 'sentence' | 'size'> {
  const first = uses[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'figure',
    sigla: siglaInOrder(context, uses),
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

/** `$11 billion`, where the same figure stands with a noun behind it elsewhere: `$11 billion gamble`. */
export function shortestForms(
  uses: readonly FigureUse[],
  context: FindingContext,
): (use: FigureUse) => string {
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
