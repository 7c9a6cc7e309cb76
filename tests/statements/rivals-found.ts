/**
 * In: a finder of rival figures. Out: what it finds in texts that a test invents, a line a group: `A 10 boats, B 11 boats`.
 */
import { type FindingContext, toContext } from '../../src/engine/findings/context.ts';
import { type FigureUse, findFigureUses } from '../../src/engine/findings/figures/figure-uses.ts';
import { plainArticles } from './make-articles.ts';
import { toFindingInput } from './to-finding-input.ts';

export function rivalsFound(
  find: (uses: readonly FigureUse[], context: FindingContext) => FigureUse[][],
): (...texts: string[]) => string[] {
  return (...texts) => {
    const context = toContext(toFindingInput(plainArticles(texts)));
    return find(findFigureUses(context).listed, context).map((group) =>
      group.map((use) => `${use.siglum} ${context.text(use)}`).join(', '),
    );
  };
}
