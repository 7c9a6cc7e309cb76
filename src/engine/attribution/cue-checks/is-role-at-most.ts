import { auxiliaries } from '../../data/function-words.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';

/** Nothing, or `, head of tides at Norvik`: no verb, and no stop. */
export function isRoleAtMost([comma, ...role]: readonly Token[]): boolean {
  if (!comma) return true;
  if (comma.text !== ',' || role.length > longestRoleBehind || /^[.!?]$/.test(role.at(-1)?.text ?? ''))
    return false;
  return role.every(
    ({ kind, lower, text }) =>
      kind !== 'hidden' &&
      text !== '[' &&
      !auxiliaries.has(lower) &&
      lookUpReportingWord(lower)?.form !== 'past',
  );
}

/** Tokens. */
const longestRoleBehind = 12;
