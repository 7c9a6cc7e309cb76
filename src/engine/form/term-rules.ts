/**
 * The rules that tell a term (a title, a nickname, a scare quote) from somebody's words, in order: the first
 * with an opinion decides.
 */
import { calledRules } from './called-rules.ts';
import { conceptRules } from './concept-rules.ts';
import { glossRules } from './gloss-rules.ts';
import { markRules } from './mark-rules.ts';
import { nameRules } from './name-rules.ts';
import { nounBeforeVerb, nounRules } from './noun-rules.ts';
import { singleWordRules } from './single-word-rules.ts';
import { besideSpeech, remote, type TermRule } from './term-rule.ts';
import { titleRules, toldTitles } from './title-rules.ts';
import { wordRules } from './word-rules.ts';

/** Nothing stands before the words, or what a sentence ends with, or a colon. */
const opensSentence = /(?:^|[.!?:”"’] )$/;

/** In words. */
const longestTitle = 16;

export const termRules: readonly TermRule[] = [
  ...markRules,
  ...toldTitles,
  {
    name: 'as long as speech',
    example: 'She said “we were there long before anyone else had come”',
    reads: (context) =>
      context.count >= 9 && (context.count > longestTitle || !context.isTitle) ? 'speech' : null,
  },
  {
    name: 'a sentence of its own beside its cue',
    example: '“We sail at two,” said Ann Lee',
    reads: ({ count, stop, before, evidence }) =>
      count >= 4 && stop !== '' && opensSentence.test(before) && besideSpeech(evidence) ? 'speech' : null,
  },
  ...wordRules,
  ...calledRules,
  ...conceptRules,
  ...glossRules,
  ...nameRules,
  ...titleRules,
  ...singleWordRules,
  nounBeforeVerb,
  {
    name: 'attributed by words beside it',
    example: 'He called the idea “bonkers”',
    reads: ({ evidence }) => (evidence && !remote.has(evidence.rule) ? 'speech' : null),
  },
  ...nounRules,
];
