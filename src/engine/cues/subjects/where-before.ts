import { pastForms } from '../../data/past-forms.ts';
import type { Token } from '../../text/segment.ts';

/**
 * The `where` of a clause that closes right before a verb, or null.
 * `The head of a hospital [where] nine babies died [has told]`: who heads it has.
 */
export function whereBefore(tokens: readonly Token[], last: number, from: number): number | null {
  const { lower = '', text = '' } = tokens[last] ?? {};
  if (!pastForms.has(lower) && !/\p{Ll}ed$/u.test(text)) return null;
  for (let i = last - 1; i > from && last - i < longestClause && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'where') return tokens[i - 1]?.kind === 'word' ? i : null;
  return null;
}

/** Tokens of `where nine babies died`. */
const longestClause = 9;
