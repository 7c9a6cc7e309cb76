/**
 * In: texts that a test invents, in the order of A, B, C…, and a unit. Out: the story, and the figures of that unit.
 */
import { toContext } from '../../src/engine/findings/context.ts';
import { findFigureUses } from '../../src/engine/findings/figures/figure-uses.ts';
import { plainArticles } from './make-articles.ts';
import { toFindingInput } from './to-finding-input.ts';

export function usesOf(texts: readonly string[], unit: string) {
  const context = toContext(toFindingInput(plainArticles(texts), { passages: [], shares: [] }));
  const { listed, compared } = findFigureUses(context);
  return { context, uses: [...listed, ...compared].filter((use) => use.unit === unit) };
}
