// Terms that are one word set into narration.
import { atEnd } from '../text/at-end.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { FormContext } from './form-context.ts';
import { ofNobodyNear, type TermRule, termWhere } from './term-rule.ts';

const atHead = atEnd(/(?:^|[.!?][”"’]? )$/);
/** `“No” came the reply` */
const isAnswer =
  /^ (?:came|comes|reads?|(?:is|was) (?:the|his|her|their|my) (?:answer|reply|cry|response))\b/;
/** Not what a thing is said to be: `is the “minimum”`. */
const owned = atEnd(
  /(?<!\b(?:as|is|was|are|were|be|been|than|called?) )\b(?:our|their|his|her|its|your|my|(?!it|that|he|she|who|what|there|here)\p{L}+['’]s|\p{L}+s['’]|the|these|those) $/u,
);
const lowerWord = atEnd(/(?:^|[\s(])\p{Ll}[\p{Ll}’'-]* $/u);
/** `call him “Spanish”`, `cries of “Traitor”`, `the answer is “Yes”` */
const saysIt = atEnd(
  /\b(?:as|call|calls|called|calling|shouts?|cry|cries|chants?|outcries|said|say|saying|says|him|her|it|them|be|is|was|are|were|like|accused)(?: of)? $/,
);

/** `the Tarn “offensive”`, `by Orrin Quay “medics”`; a verb would follow a name that opens its sentence. */
const behindName = atEnd(
  /\b(?:[Tt]he|[Aa]n?|by|of|for|with|from|in|on|at|this|that|these|those|another|his|her|their) (?:\p{Lu}[\p{L}’'-]* ){1,3}$/u,
);
/** Not `the Senate “vanished”`. */
const noNoun = /(?:able|ible|ous|ful|ory|ant|ent|less|ing|ed|ly)$/;

export const singleWordRules: readonly TermRule[] = [
  termWhere(
    'word that opens a sentence about it',
    '“Barnacles” rose from the yard to the town',
    (context) =>
      alone(context) &&
      context.stop === '' &&
      /^ \p{Ll}/u.test(context.after) &&
      !isAnswer.test(context.after) &&
      atHead(context.before),
  ),
  termWhere(
    'word with a capital in running text',
    'The law has no room for “Rowers”',
    (context) =>
      alone(context) && startsUpper(context.words) && lowerWord(context.before) && !saysIt(context.before),
  ),
  termWhere(
    'word held at arm’s length',
    'She dropped all her “values” in May',
    (context) => alone(context) && !/^ \p{Lu}/u.test(context.after) && owned(context.before),
  ),
  termWhere(
    'word behind a name',
    'Two were taken away by Orrin Quay “medics”.',
    (context) =>
      alone(context) &&
      startsLower(context.words) &&
      !noNoun.test(context.words) &&
      behindName(context.before),
  ),
];

function alone({ count, stop, evidence }: FormContext): boolean {
  return count === 1 && !/[!?]/.test(stop) && ofNobodyNear(evidence);
}
