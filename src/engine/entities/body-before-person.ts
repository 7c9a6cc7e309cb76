import { organisationWords } from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { isFunctionWord } from './capital-words.ts';

/**
 * How many tokens of a run of capitals name a body before the first name and surname of who works there; 0 for other runs.
 * `an adviser at [Ocean Norland Abby Quill]`, who follows without a comma → 2;
 * so `envoy to the [United Tides Abby Quill]`, and `[Norland Tides Committee Abby Quill] said`.
 */
export function lengthOfBodyBefore(tokens: readonly Token[], first: number, last: number): number {
  const length = last - first - 2;
  const articled = tokens[first - 1]?.lower === 'the';
  const link = lowerAt(tokens, articled ? first - 2 : first - 1);
  const seat = link !== 'of' && bodies.has(lowerAt(tokens, last - 3));
  if (length < 2 || !(seat || /^(?:at|for|from|with|to)$/.test(link))) return 0;
  const body = tokens.slice(first, last - 2);
  const [given, surname] = tokens.slice(last - 2, last);
  const isPerson = isFirstName(given?.text ?? '') && !organisationWords.has(surname?.lower ?? '');
  const isWord = ({ text, lower }: Token) =>
    /^\p{Lu}[\p{L}’'&-]{2,}$/u.test(text) && !isFunctionWord(lower) && !isFirstName(text);
  return isPerson && surname?.kind === 'word' && body.every(isWord) ? length : 0;
}

/** What a body of several members ends in, so that the name behind it is one of them. */
const bodies: ReadonlySet<string> = new Set([
  'committee',
  'subcommittee',
  'commission',
  'council',
  'board',
  'caucus',
]);
