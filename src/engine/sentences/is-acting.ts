import { determiners, prepositions } from '../data/function-words.ts';
import { words } from '../data/words.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { isPeopleNoun, isPersonNoun } from './is-person-noun.ts';

/**
 * A participle that tells what somebody described does: `a nurse [working] nights`, `a man [wearing] a hat`; not `a student
 * [nursing] tutor`, `officer [training] costs`.
 */
export function isActing(tokens: readonly Token[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  if (!lower.endsWith('ing') || !/^\p{Ll}{2,}ing$/u.test(text) || fields.has(lower)) return false;
  const before = lowerAt(tokens, i - 1);
  if (before === 'most' || (!isPersonNoun(before) && !isPeopleNoun(before))) return false;
  const next = tokens[i + 1];
  if (isPersonNoun(next?.lower ?? '') || isPeopleNoun(next?.lower ?? '')) return false;
  return (
    prepositions.has(next?.lower ?? '') ||
    determiners.has(next?.lower ?? '') ||
    objects.test(next?.text ?? '')
  );
}

/** What people work at. */
const fields = words(
  'training housing nursing planning funding hiring banking building engineering counselling counseling lending marketing meeting hearing wellbeing well-being advertising accounting policing programming teaching publishing shipping farming fishing mining writing coaching being',
);

/** `15 crowns`, `nights`, `nearby` */
const objects =
  /^(?:[$£€]|\p{N}.*|\p{Ll}{3,}s|him|her|them|it|nearby|there|here|up|down|off|alone|together)$/u;
