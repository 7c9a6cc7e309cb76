import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { times } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { isDeterminer } from '../../sentences/word-class.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `The report found the pier was “…”`, `the judge ruled that it was “…”`: what a text or a ruling holds. */
export function isFinding(tokens: readonly Token[], { base, finite, first, last, subject }: Cue): boolean {
  // `which the court struck down, finding it “odd”`
  if (base === 'find' && tokens[first - 1]?.text === ',' && judges(tokens, last)) return true;
  if (finite && base === 'find' && (judges(tokens, last) || isInserted(tokens, subject, last))) return true;
  if (finite && base === 'rule' && rulesThat(tokens, last)) return true;
  if (isRulingThat(tokens, { base, finite, last }) && maySpeak(subject)) return true;
  if (finite && /^(?:accept|find)$/.test(base) && tokens[last]?.lower === 'that')
    return maySpeak(subject) && (subject.head !== 'it' || isRuling(tokens, subject.first));
  if (finite && /^(?:order|command|direct|instruct)$/.test(base) && maySpeak(subject) && isToDo(tokens, last))
    return true;
  if (!finite || subject.kind !== 'nominal') return false;
  if (base === 'find') return documentNouns.has(subject.head);
  return /^(?:rule|determine|decide|hold)$/.test(base) && tokens[last]?.lower === 'that';
}

/** `The court set him free, ruling that`: what is found stands under it. */
export function isRulingThat(
  tokens: readonly Token[],
  { base, finite, last }: Pick<Cue, 'base' | 'finite' | 'last'>,
): boolean {
  return !finite && /^(?:rule|find|hold)$/.test(base) && tokens[last]?.lower === 'that';
}

/** `ordered the choir to “lower its voice”`: the words are what is to be done. */
function isToDo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + longestOrder && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === 'to')
      return tokens[i + 1]?.kind === 'hidden' || tokens[i + 2]?.kind === 'hidden';
  return false;
}

/** Tokens of `the whole of the choir to`. */
const longestOrder = 10;

/** `In its ruling, it found that`: a body that judges, not a dog that found that it could swim. */
function isRuling(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.text === ',' &&
    tokens
      .slice(Math.max(0, first - longestOpening), first)
      .some(({ lower }) =>
        /^(?:ruling|judgment|judgement|decision|report|verdict|review|study|finding)$/.test(lower),
      )
  );
}

/** Tokens of `In a ruling of one paragraph,`. */
const longestOpening = 9;

/** `The brakes did not work, she found last year, and the lamps were “dim”`: set into what was found. */
function isInserted(tokens: readonly Token[], { opens, kind }: Cue['subject'], last: number): boolean {
  let close = last;
  while (close < last + longestDate && isDate(tokens[close])) close++;
  return tokens[opens - 1]?.text === ',' && tokens[close]?.text === ',' && kind !== 'nominal';
}

/** Tokens of `in the spring of 2019`. */
const longestDate = 5;

function isDate(token: Token | undefined): boolean {
  const lower = token?.kind === 'word' ? token.lower : '';
  return times.has(lower) || /^(?:in|on|of|the|last|this|earlier|late|early|(?:19|20)\d\d)$/.test(lower);
}

/** `ruled that`, `ruled on Friday that`, `ruled the wall was “…”`, not `ruled out “…”` */
function rulesThat(tokens: readonly Token[], last: number): boolean {
  const [next, , that] = tokens.slice(last, last + 3);
  const dated = next?.lower === 'on' && that?.lower === 'that';
  return dated || next?.lower === 'that' || isDeterminer(next) || startsUpper(next?.text);
}

/** `Lee found it “…”` */
function judges(tokens: readonly Token[], last: number): boolean {
  return /^(?:it|him|her|them|this|that)$/.test(lowerAt(tokens, last)) && tokens[last + 1]?.kind === 'hidden';
}
