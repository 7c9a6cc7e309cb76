import { adverbs, conjunctions, cries, subjectPronouns, times } from '../../data/function-words.ts';
import { twoToTen } from '../../data/number-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { withWholeName } from '../../mentions/with-whole-name.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Sentence } from '../../sentences/reading.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { afterComma, behindOpening, behindOpenings, opensAdverbial } from './opening-of-sentence.ts';
import { pronounBehindApposition } from './pronoun-behind-apposition.ts';

type Context = Pick<CueContext, 'reading' | 'index' | 'sentence'>;

/** A sentence is asked for its subject many times, by the names of its article. */
const known = new WeakMap<NameIndex, Map<Sentence, Mention | null>>();

/** The first noun phrase after any opening phrase with a comma: `In Paris on Monday, the minister …`. */
export function sentenceSubject(context: Context, before: number): Mention | null {
  const { sentence, index } = context;
  if (before !== sentence.last) return findSubject(context, before);
  const subjects = known.get(index) ?? new Map<Sentence, Mention | null>();
  const found = subjects.get(sentence);
  if (found !== undefined) return found;
  const subject = findSubject(context, before);
  known.set(index, subjects.set(sentence, subject));
  return subject;
}

function findSubject(context: Context, before: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  let i = behindImperative(context, startOfStatement(tokens, sentence.first, before));
  while (i < before && isFiller(tokens[i])) i++;
  i = behindImperative(context, i);
  i = behindMeasure(tokens, i);
  if (opensStatement(tokens, i)) i++;
  // `What’s more, officials have been vague`
  if (tokens[i]?.lower === 'what' && tokens[i + 1]?.lower === "'s" && tokens[i + 3]?.text === ',') i += 4;
  if (laterOrElse.has(lowerAt(tokens, i)) && !hasCommaNear(tokens, i)) i++;
  // `Wednesday’s filing says`
  if (times.has(lowerAt(tokens, i)) && tokens[i + 1]?.lower === "'s") i += 2;
  if (!index.at.has(i) && opensAdverbial(lowerAt(tokens, i)))
    i = behindMeasure(tokens, behindOpenings(context, behindOpening(context, i, before), before));
  if (
    isNextTime(tokens, i) ||
    isAbsolute(tokens, i) ||
    (times.has(lowerAt(tokens, i)) && hasCommaNear(tokens, i))
  )
    i = afterComma(context, i, before);
  // `In Tarn, First Lady Ann Lee`
  if (tokens[i]?.text === 'First' && startsUpper(tokens[i + 1]?.text)) i++;
  let phrase = withWholeName(index, phraseStartingAt(tokens, i, before));
  // `Moments earlier, about 250 miles away in Tove, Lee spoke`
  for (let opening = 0; opening < 2 && phrase && isTimePhrase(tokens, phrase); opening++)
    phrase = phraseStartingAt(tokens, behindTime(context, phrase.last, before), before);
  if (!phrase || /^\d+$/.test(headOf(tokens, phrase))) return null;
  const mention = toMention(reading, index, phrase);
  if (mention.kind !== 'nominal') return mention;
  const told = pronounBehindApposition(reading, phrase, before);
  if (told) return told;
  const behind = selves.test(lowerAt(tokens, phrase.last))
    ? phrase.last + 1
    : behindSeat(tokens, mention, before);
  if (tokens[behind]?.text !== ',') return mention;
  const apposed = phraseStartingAt(tokens, behind + 1, before);
  const name = apposed && closesAside(tokens, apposed.last) ? toMention(reading, index, apposed) : null;
  return name?.kind === 'name' ? { ...name, opens: mention.opens } : mention;
}

/** `The top keeper on the harbour board, [Odo Finch,]`: behind what somebody sits on. */
function behindSeat(tokens: readonly Token[], { last, head }: Mention, before: number): number {
  const seated = tokens[last]?.lower === 'on' && isPersonNoun(head);
  return (seated ? phraseStartingAt(tokens, last + 1, before)?.last : undefined) ?? last;
}

/** `The keeper, Odo Finch (R-Tarn),`: a comma, behind a bracket or without one. */
function closesAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== '(') return tokens[i]?.text === ',';
  const closing = tokens.slice(i, i + longestBracket).findIndex(({ text }) => text === ')');
  return closing > 0 && tokens[i + closing + 1]?.text === ',';
}

/** Tokens. */
const longestBracket = 8;

/** Behind `later,`, and behind what opens the sentence once more. */
function behindTime(context: Context, from: number, before: number): number {
  const behind = behindOpenings(context, afterComma(context, from, before), before);
  return behindMeasure(context.reading.tokens, behind);
}

/** `The following night, Lee left` */
function isNextTime(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]?.lower === 'the' && /^(?:following|next|previous)$/.test(lowerAt(tokens, i + 1));
  return next && timeNouns.has(lowerAt(tokens, i + 2));
}

/** `His voice rising, Lee hit back` */
function isAbsolute(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 3]?.text !== ',' || !tokens[i + 2]?.lower.endsWith('ing')) return false;
  const owned = /^(?:his|her|their|its)$/.test(lowerAt(tokens, i));
  return owned && /^\p{Ll}{3,}ing$/u.test(printedAt(tokens, i + 2));
}

/** `Remember, Lee is right`, `But remember, they are right`, `Oh, if you ask` */
function behindImperative({ reading: { tokens }, index }: Context, i: number): number {
  if (cries.has(lowerAt(tokens, i)) && tokens[i + 1]?.text === ',') return i + 2;
  if (tokens[i + 1]?.text !== ',' || !imperative.test(lowerAt(tokens, i)) || index.at.has(i)) return i;
  const addressed = startsUpper(tokens[i + 2]?.text) || subjectPronouns.has(lowerAt(tokens, i + 2));
  return addressed ? i + 2 : i;
}

const imperative =
  /^(?:remember|look|listen|imagine|consider|note|recall|see|again|well|sure|true|granted|indeed)$/;

/** `The star himself, Ann Lee, sent` */
const selves = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** `Earlier on Monday, Lee sent`; not `Earlier chairman Lee sent` */
function hasCommaNear(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some(({ text }) => text === ',');
}

/** After the last colon that a whole clause follows: `The answer is known: A group took credit, saying`. */
function startOfStatement(tokens: readonly Token[], first: number, before: number): number {
  for (let i = before - shortestClause; i > first; i--)
    if (tokens[i]?.text === ':' && startsUpper(tokens[i + 1]?.text)) return i + 1;
  return first;
}

/** Tokens after the colon. */
const shortestClause = 6;

const laterOrElse: ReadonlySet<string> = new Set(['later', 'earlier', 'elsewhere']);

/** What may stand before the subject without a comma: `And`, `Instead`, a mark. */
function isFiller(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  return (
    conjunctions.has(token.lower) ||
    (adverbs.has(token.lower) && !/^(?:later|once|earlier)$/.test(token.lower))
  );
}

/** `about two hundred people`: the token of the number. */
function behindMeasure(tokens: readonly Token[], i: number): number {
  return measures.has(lowerAt(tokens, i)) && isNumber(tokens[i + 1]) ? i + 1 : i;
}

const measures: ReadonlySet<string> = new Set('about around over under almost nearly'.split(' '));

/** `two hundred people`, `300 people` */
function isNumber(token: Token | undefined): boolean {
  return numeral.test(token?.lower ?? '');
}

const numeral = new RegExp(`^(?:\\d[\\d,.]*|${twoToTen.join('|')}|a|dozens|hundreds)$`);

/** `For instance: That Lee misjudged it` */
function opensStatement(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'that' && /^\p{Lu}\p{Ll}/u.test(printedAt(tokens, i + 1));
}

/** `some hours later`, `ten years ago`. */
function isTimePhrase(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const named = startsUpper(tokens[phrase.headLast - 1]?.text);
  // `two centuries later`, not `the family later released`
  const articled = /^(?:the|his|her|their|its)$/.test(lowerAt(tokens, phrase.first));
  const measured = !named && !articled && timeNouns.has(lowerAt(tokens, phrase.last));
  return timeNouns.has(headOf(tokens, phrase)) || measured;
}

const timeNouns: ReadonlySet<string> = new Set(
  'miles kilometres kilometers blocks days weeks months years hours minutes moments nights decades day week month year hour minute moment night later ago earlier time little'.split(
    ' ',
  ),
);
