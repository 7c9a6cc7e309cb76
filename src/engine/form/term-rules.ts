// The rules that tell a term (a title, a nickname, a scare quote) from somebody's words, in order: the first
// with an opinion decides.
import { calledRules } from './called-rules.ts';
import { markRules } from './mark-rules.ts';
import { nameRules } from './name-rules.ts';
import { nounRules } from './noun-rules.ts';
import { remote, type TermRule } from './term-rule.ts';
import { titleRules } from './title-rules.ts';
import { wordRules } from './word-rules.ts';

/** In words. */
const longestTitle = 16;

export const termRules: readonly TermRule[] = [
  ...markRules,
  {
    name: 'as long as speech',
    example: 'She said “we were there long before anyone else had come”',
    reads: (context) =>
      context.count >= 9 && (context.count > longestTitle || !context.isTitle) ? 'speech' : null,
  },
  ...wordRules,
  ...calledRules,
  ...nameRules,
  ...titleRules,
  {
    name: 'attributed by words beside it',
    example: 'He called the idea “bonkers”',
    reads: ({ evidence }) => (evidence && !remote.has(evidence.rule) ? 'speech' : null),
  },
  ...nounRules,
];
