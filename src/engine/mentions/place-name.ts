import { places, postalCodes, states } from '../data/organisation-words.ts';
import type { Token } from '../text/segment.ts';
import { printedAt } from '../text/token-at.ts';

/** `Mara Quill of Dayton, Ohio says`. */
export function isPlaceAfterComma(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.text === ',' && isPlaceName(tokens, first, last);
}

/** `South Carolina`, `London`. */
export function isPlaceName(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ');
  return (
    states.has(name) || places.has(name) || (first === last && postalCodes.has(printedAt(tokens, first)))
  );
}
