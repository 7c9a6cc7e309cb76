import { auxiliaries } from '../../data/function-words.ts';
import { pastForms } from '../../data/past-forms.ts';
import { type Mention, pronounAt } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';

/**
 * `He led the talks at which Lee testified that it was late, but he has tried to forget them, most recently [saying]`: the
 * pronoun of the clause that the participle behind a comma goes on.
 */
export function personBehindBut({ reading, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  const comma = parting(tokens, verb);
  if (comma === null || !tokens[verb]?.lower.endsWith('ing')) return null;
  if (!/^(?:he|she)$/.test(lowerAt(tokens, sentence.first))) return null;
  for (let i = comma - 2; i > sentence.first && comma - i < longestClause; i--) {
    if (tokens[i]?.kind === 'hidden') return null;
    if (tokens[i]?.lower !== 'but' || tokens[i - 1]?.text !== ',') continue;
    const verbs = lowerAt(tokens, i + 2);
    const acts = auxiliaries.has(verbs) || pastForms.has(verbs) || /ed$/.test(verbs);
    return lowerAt(tokens, i + 1) === lowerAt(tokens, sentence.first) && acts
      ? pronounAt(reading, i + 1)
      : null;
  }
  return null;
}

/** The comma before `saying`, `most recently saying`. */
function parting(tokens: CueContext['reading']['tokens'], verb: number): number | null {
  const [one, two] = [2, 3].map((back) => tokens[verb - back]);
  if (tokens[verb - 1]?.text === ',') return verb - 1;
  if (!/ly$/.test(lowerAt(tokens, verb - 1))) return null;
  if (one?.text === ',') return verb - 2;
  return two?.text === ',' && /^(?:most|more|very)$/.test(one?.lower ?? '') ? verb - 3 : null;
}

/** Tokens of the clause. */
const longestClause = 30;
