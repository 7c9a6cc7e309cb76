import type { Sieve } from '../sieve.ts';
import { cueRightAfter } from './cue-right-after.ts';
import { cueRightBefore } from './cue-right-before.ts';

/** A comma inside the closing mark says that the attribution follows, though a cue stands before it too. */
export const closedByComma: Sieve = {
  name: 'closed by comma',
  example: 'The board cannot call it [“safe for all,”] Lee added.',
  decide: (given) => {
    const { end } = given.article.found[given.quotation] ?? { end: 0 };
    const comma = given.article.reading.text[end - 1] === ',';
    return comma && cueRightBefore.decide(given) ? cueRightAfter.decide(given) : null;
  },
};
