// The rules that tell a term (a title, a nickname, a scare quote) from somebody's words, in order: the first
// with an opinion decides. Each carries the example that it was written for.
import type { FormContext } from './form-context.ts';

export interface TermRule {
  name: string;
  example: string;
  reads: (context: FormContext) => 'term' | 'speech' | null;
}

const speechWords =
  /\b(?:said|says|saying|called|calling|described|describing|told|tells|added|wrote|writes)\b[^.“”"]*$/;

export const termRules: readonly TermRule[] = [
  {
    name: 'long',
    example: 'She said “we were there before anyone else came”',
    reads: ({ count }) => (count >= 9 ? 'speech' : null),
  },
  {
    name: 'nickname inside a name',
    example: 'Dwayne “The Rock” Johnson',
    reads: ({ before, after, count }) =>
      count <= 3 && /\p{Lu}[\p{L}.’'-]* $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after) ? 'term' : null,
  },
  {
    name: 'named just before',
    example: 'a programme called “Second Chance”',
    reads: ({ before }) =>
      /(?:so-called|known as|titled|entitled|dubbed|nicknamed|named|(?:show|film|movie|series|book|novel|memoir|song|album|play|podcast|programme|program|documentary|sitcom|musical|drama|ad|spot),?) $/i.test(
        before,
      )
        ? 'term'
        : null,
  },
  {
    name: 'programme of a broadcaster',
    example: 'on NBC’s “Meet the Press”',
    reads: ({ before, words }) =>
      /(?:['’]s|\bon|\bin|\bwith|\bto) $/.test(before) && isTitleCase(words) ? 'term' : null,
  },
  {
    name: 'adjective of a noun',
    example: 'the “undercard” debate',
    reads: ({ before, after, count, stop }) =>
      count <= 4 &&
      stop === '' &&
      /\b(?:the|a|an|its|his|her|their|this|our) $/i.test(before) &&
      /^ \p{Ll}{3,}/u.test(after) &&
      !/^ (?:and|but|that|when|for|from|with|over|after|before|because|which|who|were|was|are|has|had|have|the|about|against|into|than|while|during|between|under|said|says|told|added|they|she)\b/.test(
        after,
      ) &&
      !speechWords.test(before)
        ? 'term'
        : null,
  },
];

/** Every word of any weight has a capital: `Meet the Press`. */
function isTitleCase(words: string): boolean {
  const weighty = words
    .split(/\s+/)
    .filter((word) => !/^(?:the|a|an|of|and|in|on|for|to|with|at|by|from)$/.test(word));
  return weighty.every((word) => /^["'‘“(]*[\p{Lu}\d]/u.test(word)) && /^\p{Lu}/u.test(words);
}
