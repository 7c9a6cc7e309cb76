import { authoredTexts } from '../../data/authored-texts.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { beForms } from '../passive.ts';

/** `A warning sent to phones [told]`: the warning. */
export function isSentSomewhere(tokens: readonly Token[], first: number): boolean {
  for (let link = first - 1; link > first - longestPlace && tokens[link]?.kind === 'word'; link--)
    if (/^(?:to|on|at|in|with|from|among|by)$/.test(lowerAt(tokens, link)) && isBehindText(tokens, link - 1))
      return true;
  return false;
}

/** `A warning sent`, `A post shared thousands of times` */
function isBehindText(tokens: readonly Token[], last: number): boolean {
  const counted = tokens[last]?.lower === 'times' && tokens[last - 1]?.lower === 'of' ? last - 3 : last;
  const noun = lowerAt(tokens, counted - 1);
  const text = documentNouns.has(noun) || authoredTexts.has(noun) || noun === 'warning';
  return text && /(?:ed|sent|put|hung|stuck|left)$/.test(lowerAt(tokens, counted));
}

/** Tokens of `to phones in`. */
const longestPlace = 6;

/** `a letter seen by Finch [said]`, but not `a letter sent by Finch [said]`: its author speaks in it. */
export function isAgent(tokens: readonly Token[], first: number, { kind }: Mention): boolean {
  if (tokens[first - 1]?.lower !== 'by') return false;
  const verb = tokens[first - 2]?.lower === 'out' ? tokens[first - 3] : tokens[first - 2];
  const sends = /^(?:sent|written|issued|published|posted|released|shared|drafted|penned|filed)$/.test(
    verb?.lower ?? '',
  );
  return kind === 'nominal' || !sends;
}

/**
 * `Below it was a notice declaring the mill closed`, `Lee received a notice declaring`: the notice; but `Lee sent a notice
 * declaring`: Lee.
 */
export function isTextHeld(
  tokens: readonly Token[],
  { kind, head, first, last }: Mention,
  participle: number,
): boolean {
  const before = lowerAt(tokens, first - 1);
  const held = beForms.has(before) || /^(?:receiv(?:e|es|ed|ing)|gets|getting)$/.test(before);
  const fresh = /^(?:an?|another)$/.test(lowerAt(tokens, first)) && held;
  return (
    kind === 'nominal' && fresh && last === participle && (documentNouns.has(head) || authoredTexts.has(head))
  );
}
