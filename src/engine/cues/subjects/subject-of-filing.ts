import { authoredTexts, publishingVerbs } from '../../data/authored-texts.ts';
import { determiners, prepositions } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { clauseStart } from '../clause-start.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { beForms } from '../passive.ts';
import { subjectBefore } from './subject-before.ts';

/** `Lee denied it after [the Tide Watch] filed a complaint with the board [alleging]`: who brings out the text that says so; or null. */
export function subjectOfFiling(context: CueContext, verb: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  const before = tokens[verb - 1];
  if (before?.kind !== 'word' || prepositions.has(before.lower) || !tokens[verb]?.lower.endsWith('ing'))
    return null;
  for (let i = verb - 3; i > sentence.first && verb - i < longestClause; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (!isFiling(context, i, verb)) continue;
    const subject = subjectBefore(reading, index, i, clauseStart(context, i));
    return subject && maySpeak(subject) && !isOneOfSeveral(tokens, subject) ? subject : null;
  }
  return null;
}

/** `Lee and [the board] released a statement`, `they have [all] released it` */
function isOneOfSeveral(tokens: readonly Token[], { kind, head, first, opens, plural }: Mention): boolean {
  if (kind === 'pronoun' || /^(?:all|both)$/.test(head)) return true;
  return !plural && tokens.slice(opens - 1, first).some(({ lower }) => lower === 'and');
}

/** Tokens of `filed a complaint with the board a day earlier`. */
const longestClause = 14;

/** `filed a complaint`, `sent the first of two letters`; not `was sent a letter`. */
function isFiling({ reading: { tokens } }: CueContext, i: number, verb: number): boolean {
  const lower = lowerAt(tokens, i);
  const files = lower === 'filed' || lower === 'lodged' || publishingVerbs.has(lower);
  if (!files || beForms.has(lowerAt(tokens, i - 1)) || !determiners.has(lowerAt(tokens, i + 1))) return false;
  return tokens
    .slice(i + 2, Math.min(verb, i + longestText))
    .some(({ lower: noun }) => authoredTexts.has(noun) || documentNouns.has(noun));
}

/** Tokens of `filed a long formal complaint`. */
const longestText = 5;
