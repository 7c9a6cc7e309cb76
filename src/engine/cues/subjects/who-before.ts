import { isManner } from '../../sentences/word-class.ts';
import type { Token } from '../../text/segment.ts';

/** `the leaders, who, in an earlier, calmer year, [criticized]`: the `who` of a clause that an aside holds up, or null. */
export function whoBefore(tokens: readonly Token[], mark: number, from: number): number | null {
  if (tokens[mark]?.text === ')') return whoBeforeBracket(tokens, mark, from);
  if (tokens[mark]?.text !== ',') return null;
  for (let i = mark - 1; i > from && mark - i < longestInsert; i--) {
    if (tokens[i]?.lower === 'who' && tokens[i + 1]?.text === ',') return i + 1 < mark ? i : null;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
  }
  return null;
}

/** `the leaders, who wrongly (a study has found) [claimed]` */
function whoBeforeBracket(tokens: readonly Token[], mark: number, from: number): number | null {
  let i = mark - 1;
  while (i > from && mark - i < longestInsert && tokens[i]?.text !== '(') i--;
  if (tokens[i]?.text !== '(') return null;
  const who = isManner(tokens[i - 1]) ? i - 2 : i - 1;
  return tokens[who]?.lower === 'who' ? who : null;
}

/** Tokens of `on a call with reporters on Friday`. */
const longestInsert = 12;
