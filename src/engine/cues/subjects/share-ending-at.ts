import { oneToNine, tens } from '../../data/number-words.ts';
import { type NounPhrase, nearestPhrase } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

type Tokens = readonly Token[];

/** `About four in 10 [said]`, `12 per cent`, `58% of voters`, `half of those asked`: a share of those asked. */
export function shareEndingAt(tokens: Tokens, i: number, from: number): NounPhrase | null {
  const first =
    startOfRatio(tokens, i, from) ?? startOfPart(tokens, i, from) ?? startOfGroup(tokens, i, from);
  if (first === null) return null;
  const average = tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'average';
  return { first: average && first - 2 >= from ? first - 2 : first, last: i + 1, headLast: i + 1 };
}

/** `four in 10` */
function startOfRatio(tokens: Tokens, i: number, from: number): number | null {
  const links = /^(?:in|of)$/.test(lowerAt(tokens, i - 1)) && i - 2 >= from;
  return links && isNumber(tokens[i]) && isNumber(tokens[i - 2]) ? i - 2 : null;
}

/** `12 per cent`, `fifty-eight percent`, `58%` */
function startOfPart(tokens: Tokens, i: number, from: number): number | null {
  const token = lowerAt(tokens, i);
  const number =
    token === 'cent' && tokens[i - 1]?.lower === 'per' ? i - 2 : /^(?:percent|%)$/.test(token) ? i - 1 : null;
  if (number !== null) return number >= from && isNumber(tokens[number]) ? number : null;
  return /^[\p{N}.]+%$/u.test(token) ? i : null;
}

/** `58% of voters`, `more than half of those asked` */
function startOfGroup(tokens: Tokens, i: number, from: number): number | null {
  if (!tokens.slice(Math.max(from, i - longestGroup), i).some(({ lower }) => lower === 'of')) return null;
  const asked = tokens[i - 1]?.lower === 'those' && answered.test(lowerAt(tokens, i));
  const group = asked ? i - 1 : nearestPhrase(tokens, i, from)?.first;
  if (group === undefined || tokens[group - 1]?.lower !== 'of' || group - 2 < from) return null;
  const half = /^(?:half|(?:two|three)-(?:thirds|quarters))$/.test(lowerAt(tokens, group - 2));
  return half ? group - 2 : startOfPart(tokens, group - 2, from);
}

const answered = /^(?:asked|surveyed|polled|questioned|interviewed)$/;

/** Tokens of a group behind `of`. */
const longestGroup = 5;

function isNumber(token: Token | undefined): boolean {
  return numeral.test(token?.lower ?? '');
}

const small = oneToNine.join('|');
const numeral = new RegExp(
  String.raw`^(?:[\p{N}.]+|(?:${tens.join('|')})(?:-(?:${small}))?|${small}|ten|eleven|twelve|\w+teen)$`,
  'u',
);
