import { statementNouns } from '../data/authored-texts.ts';
import { honorifics, titleWords } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Token } from '../text/segment.ts';

/** Whether words say whose statement follows, the name from the third on: `Statement of Commissioner Quill`, `Letter of Ida Quill`. */
export function opensStatement(tokens: readonly Token[], from: number, last: number): boolean {
  const [noun, of, next] = tokens.slice(from, Math.min(last, from + 3));
  if (!next || !/^(?:of|by|from)$/.test(of?.lower ?? '') || !statementNouns.has(noun!.lower)) return false;
  return titleWords.has(next.lower) || honorifics.has(next.lower) || isFirstName(next.text);
}
