import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case, Sieve } from '../sieve.ts';
import { cueRightAfter } from './cue-right-after.ts';
import { cueRightBefore } from './cue-right-before.ts';

/** A comma inside the closing mark says that the attribution follows, though a cue stands before it too. */
export const closedByComma: Sieve = {
  name: 'closed by comma',
  examples: [{ text: 'The skippers said [“the ferry is safe,”] Ann Lee said.', speaker: 'Ann Lee' }],
  decide: (given) => {
    const { end } = given.article.found[given.quotation] ?? { end: 0 };
    const comma = given.article.reading.text[end - 1] === ',';
    const before = comma ? cueRightBefore.decide(given) : null;
    return before && !isInRelative(given, before.mention) ? cueRightAfter.decide(given) : null;
  },
};

/** `in a clip that Lee called “vile,” Park spoke of …`: what the clause before it calls so. */
function isInRelative({ article }: Case, mention: Mention | null): boolean {
  return mention !== null && /^(?:that|which|what)$/.test(lowerAt(article.reading.tokens, mention.opens - 1));
}
