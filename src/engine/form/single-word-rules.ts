/** Terms that are one word set into narration. */
import { atEnd } from '../text/at-end.ts';
import type { FormContext } from './form-context.ts';
import { isFull } from './is-full.ts';
import { ofNobodyNear, type TermRule, termWhere } from './term-rule.ts';

/** `“No” came the reply` */
const isAnswer =
  /^ (?:came|comes|reads?|(?:is|was) (?:the|his|her|their|my) (?:answer|reply|cry|response))\b/;
/** `call him “Spanish”`, `cries of “Traitor”`, `said “Yes”` */
const saysIt = atEnd(
  /\b(?:call(?:s|ed|ing)?(?: (?:him|her|it|them|us))?|shouts?|cry|cries|chants?|outcries|said|say|saying|says|answer is|accused)(?: of)? $/,
);

/** Sieves of stage 5 that rest on words further off: a lone word is seldom what is said there. */
const farOff: ReadonlySet<string> = new Set(['cue after', 'signed', 'weak verb', 'echoed']);

export const singleWordRules: readonly TermRule[] = [
  termWhere(
    'one word that nobody says beside it',
    'The number of “robots” fell',
    (context) =>
      alone(context) &&
      !context.closed &&
      !isFull(context) &&
      !saysIt(context.before) &&
      !isAnswer.test(context.after),
  ),
];

function alone({ count, stop, evidence }: FormContext): boolean {
  return count === 1 && !/[!?]/.test(stop) && (ofNobodyNear(evidence) || farOff.has(evidence?.rule ?? ''));
}
